using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>
/// An organisation as a tree, in the order in which it is written. One list serves as both forms: a nested list, and on wide screens a
/// drawing of it, unless that would have too many columns to be read.
/// </summary>
public sealed record OrganisationView(ImmutableArray<OrganisationNode> Roots)
{
    private const int MostColumns = 7;

    /// <summary>Whether a wide screen has room for the drawing.</summary>
    public bool IsDrawn => Roots.Sum(r => r.Columns) <= MostColumns;

    public static OrganisationView Of(OrganisationPart part)
    {
        var below = part.Units.ToLookup(u => u.Under ?? "");
        return new([.. below[""].Select(u => NodeOf(u, above: null, below))]);
    }

    private static OrganisationNode NodeOf(OrganisationUnit unit, OfficeSide? above, ILookup<string, OrganisationUnit> below)
    {
        var children = unit.Id is { Length: > 0 } id ? below[id].Select(u => NodeOf(u, unit.Side ?? above, below)) : [];
        return new OrganisationNode(unit, unit.Side is { } side && side != above ? side : null, [.. children]);
    }
}

/// <summary>A unit or position with those below it.</summary>
/// <param name="Unit">The unit or position.</param>
/// <param name="Side">The side that begins here; null where it is that of what stands above.</param>
/// <param name="Below">Those that stand below it.</param>
public sealed record OrganisationNode(OrganisationUnit Unit, OfficeSide? Side, ImmutableArray<OrganisationNode> Below)
{
    /// <summary>Whether those below stand one under the other in a drawing: where they all are the last ones.</summary>
    public bool IsStack => Below.All(b => b.Below.IsEmpty);

    /// <summary>How many columns a drawing of it takes.</summary>
    public int Columns => IsStack ? 1 : Below.Sum(b => b.Columns);
}

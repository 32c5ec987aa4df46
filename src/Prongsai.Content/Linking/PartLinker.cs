using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Linking;

/// <summary>Links the parts of an item's page: files and units are there, an organisation is a tree, and contact is completed from the settings.</summary>
internal sealed class PartLinker(References references, DocumentLinker documents, DiagnosticBag diagnostics)
{
    public PagePart Link(PagePart part)
    {
        foreach (var file in part.Files)
        {
            documents.Check(file);
        }

        return part switch
        {
            OrganisationPart organisation => Link(organisation),
            ContactPart contact when references.Agency is { } agency => contact.Over(agency),
            RisksPart risks => risks with { Risks = [.. risks.Risks.Select(Link)] },
            _ => part,
        };
    }

    private RiskEvent Link(RiskEvent risk) => risk.Unit is { } unit && !references.Unit(unit, risk.Origin.At("unit")) ? risk with { Unit = null } : risk;

    /// <summary>What hangs on nothing, or on itself, is put at the top, so that the other rules can still look at it.</summary>
    private OrganisationPart Link(OrganisationPart part)
    {
        var named = UniqueIds.Keep(part.Units.Where(u => u.Id is not null), u => u.Id ?? "", u => u.Origin.At("id"), diagnostics)
            .ToDictionary(u => u.Id ?? "", StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        return part with { Units = [.. part.Units.Select(u => u.Under is null || Stands(u, named, told) ? u : u with { Under = null })] };
    }

    private bool Stands(OrganisationUnit unit, Dictionary<string, OrganisationUnit> named, HashSet<string> told)
    {
        var under = unit.Under ?? "";
        if (!named.ContainsKey(under))
        {
            diagnostics.AddUnknown(ItemDiagnostics.UnknownParent, unit.Origin.At("under"), under, named.Keys, Shown.Of(under), Shown.Of(string.Join(", ", named.Keys)));
            return false;
        }

        var way = WayUp(unit, named);
        var isCircle = way.Count > 1 && way[^1] == unit.Id;
        if (isCircle && told.Add(string.Join(' ', way.Skip(1).Order(StringComparer.Ordinal))))
        {
            diagnostics.Add(ItemDiagnostics.UnderItself, unit.Origin.At("under"), Shown.Of(unit.Id ?? ""), Shown.Of(string.Join(" → ", way)));
        }

        return !isCircle;
    }

    /// <summary>The ids from a unit upwards, as far as the first that comes again.</summary>
    private static List<string> WayUp(OrganisationUnit unit, Dictionary<string, OrganisationUnit> named)
    {
        var way = new List<string> { unit.Id ?? "" };
        for (var above = unit.Under; above is not null; above = named.GetValueOrDefault(above)?.Under)
        {
            var isThere = way.Contains(above);
            way.Add(above);
            if (isThere)
            {
                break;
            }
        }

        return way;
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The units and positions of the agency. Once linked, each stands below one that is there, and none below itself.</summary>
public sealed record OrganisationPart(ImmutableArray<OrganisationUnit> Units, Origin Origin) : PagePart(Origin)
{
    public const string Key = "organisation";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Units.SelectMany(u => new[] { u.Name, u.Head });

    public override IEnumerable<string> Fields => Held(
        ("units", Units.Any(u => u is { IsPosition: false, Under: not null })),
        ("positions", Units.Any(u => u.IsPosition || u.Head is not null)),
        ("sides", OfficeSides.AreBoth(Units.Select(u => u.Side))));
}

/// <summary>A unit of the agency, or a position in it.</summary>
public sealed record OrganisationUnit(LocalizedText Name, Origin Origin)
{
    /// <summary>What others name it by that stand below it; null where none does.</summary>
    public string? Id { get; init; }

    /// <summary>The id of what it stands below; null at the top.</summary>
    public string? Under { get; init; }

    public bool IsPosition { get; init; }

    /// <summary>The position that leads the unit.</summary>
    public LocalizedText? Head { get; init; }

    public OfficeSide? Side { get; init; }
}

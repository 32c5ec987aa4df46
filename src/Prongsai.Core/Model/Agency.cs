using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The public body whose site this is, with the contact facts that are known and where they were seen.</summary>
public sealed record Agency(
    string Id,
    LocalizedText Name,
    LocalizedText Type,
    LocalizedText? District,
    LocalizedText? Province,
    Uri MainWebsite,
    LocalizedText? Address,
    string? Phone,
    string? Email,
    LocalizedText? OfficeHours,
    LocalizedText? Source,
    Origin Origin)
{
    /// <summary>What the agency is for the assessment; null where it is not said.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>Hosts, in ASCII, besides the main website's whose pages are the agency's own; each covers the hosts below it.</summary>
    public ImmutableArray<string> OwnHosts { get; init; } = [];

    /// <summary>The agency's emblem, which stands for it in the place of the program's mark; null where it gives none.</summary>
    public AgencyPicture? Emblem { get; init; }

    /// <summary>The emblem of the state, for official papers; null where the agency gives none. It never comes with the program.</summary>
    public AgencyPicture? Garuda { get; init; }

    /// <summary>True for the main website, with or without <c>www.</c>, the other own hosts, and all hosts below them.</summary>
    public bool Owns(Uri address) =>
        OwnHosts.Prepend(MainWebsite.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? MainWebsite.IdnHost[4..] : MainWebsite.IdnHost)
            .Any(h => address.IdnHost.Equals(h, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + h, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The kinds of agency that checklists tell apart; how the law calls one is its type.</summary>
public enum AgencyKind
{
    /// <summary>A ministry or department.</summary>
    CentralGovernment,

    /// <summary>A province or district as an office of the state.</summary>
    Province,

    /// <summary>A provincial or subdistrict administration, a municipality or a special local government.</summary>
    LocalGovernment,

    StateEnterprise,

    PublicOrganisation,

    University,

    School,

    Hospital,

    /// <summary>An independent body under the constitution.</summary>
    IndependentBody,

    Court,

    Fund,

    Other,
}

/// <summary>An organisational unit that answers for items and measures.</summary>
public sealed record Unit(UnitId Id, LocalizedText Name, Origin Origin);

/// <summary>An organisational unit by the name it has in <c>units.yaml</c>.</summary>
public sealed record UnitId(string Value)
{
    public override string ToString() => Value;
}

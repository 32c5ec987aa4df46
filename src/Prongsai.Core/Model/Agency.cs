using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The public body whose site this is, with the contact facts that are known and where they were seen.</summary>
public sealed record Agency(
    string Id,
    LocalizedText Name,
    LocalizedText Type,
    LocalizedText District,
    LocalizedText Province,
    Uri MainWebsite,
    LocalizedText Address,
    string? Phone,
    string? Email,
    LocalizedText? OfficeHours,
    LocalizedText? Source,
    Origin Origin)
{
    /// <summary>Hosts, in ASCII, besides the main website's whose pages are the agency's own; each covers the hosts below it.</summary>
    public ImmutableArray<string> OwnHosts { get; init; } = [];

    /// <summary>True for the main website, with or without <c>www.</c>, the other own hosts, and all hosts below them.</summary>
    public bool Owns(Uri address) =>
        OwnHosts.Prepend(MainWebsite.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? MainWebsite.IdnHost[4..] : MainWebsite.IdnHost)
            .Any(h => address.IdnHost.Equals(h, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + h, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An organisational unit that answers for items and measures.</summary>
public sealed record Unit(UnitId Id, LocalizedText Name, Origin Origin);

/// <summary>An organisational unit by the name it has in <c>units.yaml</c>.</summary>
public sealed record UnitId(string Value)
{
    public override string ToString() => Value;
}

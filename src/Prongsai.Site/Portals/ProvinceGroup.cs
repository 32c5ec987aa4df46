using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Portals;

/// <summary>The agencies of a province and its page; the one that is not known holds those that name none. The name is the one that most of them give, the short name without the word for province.</summary>
public sealed record ProvinceGroup(PageKey Key, bool IsKnown, LocalizedText Name, LocalizedText ShortName, ImmutableArray<AgencySummary> Agencies)
{
    /// <summary>The agencies in the order of their names in a culture.</summary>
    public ImmutableArray<AgencySummary> In(Culture culture) =>
        [.. Agencies.OrderBy(a => ThaiSortKey.Of(a.Name.For(culture).Text), StringComparer.Ordinal).ThenBy(a => a.Folder, StringComparer.Ordinal)];

    /// <summary>Puts what is not known last.</summary>
    internal string SortKeyIn(Culture culture) => (IsKnown ? "0" : "1") + ThaiSortKey.Of(ShortName.For(culture).Text);
}

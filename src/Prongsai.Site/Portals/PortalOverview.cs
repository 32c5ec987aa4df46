using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Portals;

/// <summary>What is derived once from the sites that a portal leads to: their provinces, and each fiscal year over all of them, in ascending order.</summary>
public sealed record PortalOverview(PortalIndex Index, ImmutableArray<ProvinceGroup> Provinces, ImmutableArray<YearOverview> Years)
{
    /// <summary>How many provinces are named.</summary>
    public int ProvinceCount => Provinces.Count(p => p.IsKnown);

    /// <summary>The newest year with a published result.</summary>
    public YearOverview? Latest => Years.LastOrDefault(y => y.Spread is not null);

    /// <summary>The provinces in the order of their names in a culture; the agencies without one come last.</summary>
    public ImmutableArray<ProvinceGroup> ProvincesIn(Culture culture) =>
        [.. Provinces.OrderBy(p => p.SortKeyIn(culture), StringComparer.Ordinal)];

    internal static PortalOverview Of(PortalIndex index, ImmutableArray<Culture> cultures)
    {
        var provinces = ProvinceGroups.Of(index, cultures);
        return new PortalOverview(index, provinces, [.. index.Years.Select(y => YearOverview.Of(y, index, provinces, cultures))]);
    }
}

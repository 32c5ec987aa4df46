using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>item-table</c> shows: the OIT items of a sub-indicator with their answers.</summary>
public sealed record ItemTableView(FiscalYear Year, SubIndicator Group, ImmutableArray<ItemRow> Rows)
{
    /// <summary>The tables of an indicator's sub-indicators.</summary>
    public static ImmutableArray<ItemTableView> Of(FiscalYear year, Indicator indicator, DisclosureSheet? sheet, LinkRecord links) =>
        [.. indicator.SubIndicators.Select(group => Of(year, group, sheet, links))];

    public static ItemTableView Of(FiscalYear year, SubIndicator group, DisclosureSheet? sheet, LinkRecord links) =>
        new(year, group, [.. group.Items.Select(item => RowOf(year, item, sheet?.Find(item.Code), links))]);

    private static ItemRow RowOf(FiscalYear year, OitItem item, Disclosure? answer, LinkRecord links)
    {
        var reference = new OitItemReference(year, item.Code);
        var histories = (answer?.Evidence ?? []).Select(e => e.Address).OfType<Uri>().Select(a => links.Find(reference, a)).ToList();
        return new ItemRow(item, answer)
        {
            NewestDay = answer?.Evidence.Max(e => e.Date),
            HasLinks = histories.Count > 0,
            WorstLink = histories.OrderByDescending(h => h?.Latest.Verdict ?? LinkVerdict.Unverifiable).FirstOrDefault(),
        };
    }
}

/// <summary>One OIT item in a table.</summary>
public sealed record ItemRow(OitItem Item, Disclosure? Answer)
{
    /// <summary>The newest day that its evidence bears; null where none is stated.</summary>
    public DateOnly? NewestDay { get; init; }

    /// <summary>True where evidence lies elsewhere on the web.</summary>
    public bool HasLinks { get; init; }

    /// <summary>Of its links the one with the worst verdict, where one that was never opened counts as unverifiable; null for such a one.</summary>
    public LinkHistory? WorstLink { get; init; }
}

/// <summary>What the component <c>gap-table</c> shows: items that are not ready, why, and their points.</summary>
public sealed record GapTableView(FiscalYear Year, ImmutableArray<ItemReadiness> Items, string Caption);

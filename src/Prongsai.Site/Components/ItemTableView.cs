using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>item-table</c> shows: OIT items with their answers in one table, a group of it for each sub-indicator.</summary>
public sealed record ItemTableView(FiscalYear Year, ImmutableArray<ItemGroup> Groups)
{
    /// <summary>The items of a year, or of one indicator of it; null where there are none.</summary>
    public static ItemTableView? Of(FiscalYear year, IEnumerable<SubIndicator> groups, DisclosureSheet? sheet, LinkRecord links)
    {
        ImmutableArray<ItemGroup> all = [.. groups.Select(group => new ItemGroup(group, [.. group.Items.Select(item => RowOf(year, item, sheet?.Find(item.Code), links))]))];
        return all.IsEmpty ? null : new ItemTableView(year, all);
    }

    private static ItemRow RowOf(FiscalYear year, OitItem item, Disclosure? answer, LinkRecord links)
    {
        var reference = new OitItemReference(year, item.Code);
        var histories = (answer?.Evidence ?? []).Select(e => e.Address).OfType<Uri>().Select(a => links.Find(reference, a));
        return new ItemRow(item, answer)
        {
            NewestDay = answer?.Evidence.Max(e => e.Date),
            WorstLink = histories.OfType<LinkHistory>().OrderByDescending(h => h.Latest.Verdict).FirstOrDefault(),
        };
    }
}

/// <summary>A sub-indicator with the rows of its items.</summary>
public sealed record ItemGroup(SubIndicator Group, ImmutableArray<ItemRow> Rows);

/// <summary>One OIT item in a table.</summary>
public sealed record ItemRow(OitItem Item, Disclosure? Answer)
{
    /// <summary>The evidence that its row opens; null where none is recorded.</summary>
    public Evidence? First => Answer?.Evidence.FirstOrDefault();

    /// <summary>The newest day that its evidence bears; null where none is stated.</summary>
    public DateOnly? NewestDay { get; init; }

    /// <summary>Of its links that were opened the one with the worst verdict; null where none was.</summary>
    public LinkHistory? WorstLink { get; init; }
}

/// <summary>What the component <c>gap-table</c> shows: items that are not ready, why, and their points.</summary>
public sealed record GapTableView(FiscalYear Year, ImmutableArray<ItemReadiness> Items, string Caption);

/// <summary>What the component <c>evidence-link</c> shows: the way to one piece of evidence of an item.</summary>
public sealed record EvidenceLinkView(Evidence Evidence, OitItemCode Item, FiscalYear Year);

using System.Collections.Immutable;

namespace Prongsai.Core.Model;

/// <summary>All checks of evidence links that were written down, in the order of time. Links that the content no longer has may be among them.</summary>
public sealed class LinkRecord
{
    private readonly Dictionary<ItemLink, LinkHistory> _histories;

    public LinkRecord(IEnumerable<LinkCheck> checks)
    {
        Checks = [.. checks.OrderBy(c => c.Time)];
        _histories = Checks.GroupBy(c => new ItemLink(c.Item, c.Address.AbsoluteUri)).ToDictionary(g => g.Key, g => HistoryOf([.. g]));
    }

    public static LinkRecord Empty { get; } = new([]);

    public ImmutableArray<LinkCheck> Checks { get; }

    /// <summary>What is known of one item's link; null where it was never checked.</summary>
    public LinkHistory? Find(OitItemReference item, Uri address) => _histories.GetValueOrDefault(new ItemLink(item, address.AbsoluteUri));

    private static LinkHistory HistoryOf(ImmutableArray<LinkCheck> checks)
    {
        ImmutableArray<LinkCheck> tried = [.. checks.Where(c => c.WasTried)];
        var told = tried.IsEmpty ? checks : tried;
        return new LinkHistory(told[^1], told.LastOrDefault(c => c.Verdict <= LinkVerdict.Moved));
    }

    private sealed record ItemLink(OitItemReference Item, string Address);
}

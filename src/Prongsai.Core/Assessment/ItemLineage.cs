using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// Which OIT items of other years ask the same as one, by what frameworks say that items continue. A year that does not count is stepped
/// over to the next one that does.
/// </summary>
public sealed class ItemLineage
{
    private readonly Dictionary<OitItemReference, OitItemReference[]> _before;
    private readonly ILookup<OitItemReference, OitItemReference> _after;
    private readonly HashSet<FiscalYear> _counting;

    /// <param name="frameworks">All that are known.</param>
    /// <param name="counting">The years to be told of.</param>
    public ItemLineage(IEnumerable<Framework> frameworks, IEnumerable<FiscalYear> counting)
    {
        _counting = [.. counting];
        _before = frameworks
            .SelectMany(f => f.Items.Select(i => (Self: new OitItemReference(f.Year, i.Code), i.Continues)))
            .ToDictionary(i => i.Self, i => i.Continues.ToArray());
        _after = _before.SelectMany(i => i.Value.Select(earlier => (earlier, Self: i.Key))).ToLookup(l => l.earlier, l => l.Self);
    }

    /// <summary>The nearest items of earlier years.</summary>
    public IEnumerable<OitItemReference> Before(OitItemReference item) => Walk(item, i => _before.GetValueOrDefault(i) ?? []);

    /// <summary>The nearest items of later years.</summary>
    public IEnumerable<OitItemReference> After(OitItemReference item) => Walk(item, i => _after[i]);

    private IEnumerable<OitItemReference> Walk(OitItemReference item, Func<OitItemReference, IEnumerable<OitItemReference>> next) =>
        next(item).SelectMany(i => _counting.Contains(i.Year) ? [i] : Walk(i, next)).Distinct();
}

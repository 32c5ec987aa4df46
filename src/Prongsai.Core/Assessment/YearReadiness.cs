using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// A year's OIT items as an evaluator would find them now, by what is recorded, in checklist order. The projection gives an item 100 where it is ready and 0 where not;
/// it is no forecast of the published result.
/// </summary>
public sealed record YearReadiness(Framework Framework, ImmutableArray<ItemReadiness> Items, decimal OitPoints, decimal OitWeight, decimal? OtherPoints)
{
    public int ReadyCount => Items.Count(i => i.IsReady);

    /// <summary>Points of 100 with the published results of the other instruments; null where they are not published.</summary>
    public decimal? Total => OitPoints + OtherPoints;

    /// <summary>The items that are not ready, those worth most first.</summary>
    public ImmutableArray<ItemReadiness> Gaps => [.. Items.Where(i => !i.IsReady).OrderByDescending(i => i.Stake).ThenBy(i => i.Item.Code)];

    /// <summary>The same by responsible unit, the unit with most points at stake first; those without a unit last.</summary>
    public ImmutableArray<UnitGaps> ByUnit =>
    [
        .. Gaps.GroupBy(i => i.Disclosure?.Unit)
            .OrderBy(g => g.Key is null)
            .ThenByDescending(g => g.Sum(i => i.Stake))
            .ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal)
            .Select(g => new UnitGaps(g.Key, [.. g])),
    ];

    /// <summary>Null for a year without OIT items.</summary>
    public static YearReadiness? Of(DisclosureModel model, YearRecord year)
    {
        var framework = model.FrameworkOf(year.Year);
        var stakes = Stakes.Of(framework);
        var items = framework.SubIndicators.SelectMany(g => g.Items.Select(i => ItemGaps.Of(model, year, g, i, stakes[i.Code]))).ToImmutableArray();
        var oit = framework.Instruments.Where(i => i.Indicators.Any(n => n.Items.Any())).ToList();
        var computed = year.Scorecard is { } card ? ScoreFormula.Compute(framework, card) : null;
        return items.IsEmpty
            ? null
            : new YearReadiness(
                framework,
                items,
                items.Where(i => i.IsReady).Sum(i => i.Stake),
                oit.Sum(i => i.Weight),
                computed?.Instruments.Where(r => !oit.Contains(r.Instrument)).Sum(r => r.Contribution));
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// A year's OIT items as an evaluator would find them now, by what is recorded, in checklist order. The projection gives an item 100 where it is ready and 0 where not;
/// it is no forecast of the published result. Points are null while the year's weights are not known.
/// </summary>
public sealed record YearReadiness(Framework Framework, ImmutableArray<ItemReadiness> Items, decimal? OitPoints, decimal? OitWeight, decimal? OtherPoints)
{
    public int ReadyCount => Items.Count(i => i.IsReady);

    /// <summary>Points of 100 with the published results of the other instruments; null where these, or the weights, are not known.</summary>
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

    /// <summary>Null for a year without answers to OIT items.</summary>
    public static YearReadiness? Of(DisclosureModel model, YearRecord year)
    {
        if (!model.Discloses(year))
        {
            return null;
        }

        var framework = model.FrameworkOf(year.Year);
        var stakes = Stakes.Of(framework);
        var items = framework.SubIndicators.SelectMany(g => g.Items.Select(i => ItemGaps.Of(model, year, g, i, stakes[i.Code]))).ToImmutableArray();
        var oit = framework.Instruments.Where(i => i.Indicators.Any(n => n.Items.Any())).ToList();
        var computed = year.Scorecard is { } card ? ScoreFormula.Compute(framework, card) : null;
        return new YearReadiness(
            framework,
            items,
            items.All(i => i.Stake is not null) ? items.Where(i => i.IsReady).Sum(i => i.Stake) : null,
            oit.All(i => i.Weight is not null) ? oit.Sum(i => i.Weight) : null,
            computed?.Instruments.Where(r => !oit.Contains(r.Instrument)).Sum(r => r.Contribution));
    }
}

/// <summary>The items that one unit has yet to make ready; without a unit, those that none is recorded for.</summary>
public sealed record UnitGaps(UnitId? Unit, ImmutableArray<ItemReadiness> Items);

/// <summary>Whether one OIT item is ready, why not, and how many points of the total it is worth. Ready means without a gap.</summary>
public sealed record ItemReadiness(SubIndicator Group, OitItem Item, Disclosure? Disclosure, decimal? Stake, ImmutableArray<ReadinessGap> Gaps)
{
    public bool IsReady => Gaps.IsEmpty;
}

/// <summary>Why an OIT item is not ready to be opened by an evaluator, in the order in which to mend.</summary>
public enum ReadinessGap
{
    /// <summary>No answer is recorded.</summary>
    NotAnswered,

    /// <summary>The answer is that it is not disclosed.</summary>
    NotDisclosed,

    /// <summary>No address is recorded.</summary>
    NoAddress,

    /// <summary>What the item's page shows only stands for what is still to come.</summary>
    Placeholder,

    /// <summary>Something that the item asks for is shown by nothing of its page and documents.</summary>
    ElementMissing,

    /// <summary>A link is broken, or leads into a private network.</summary>
    LinkBroken,

    /// <summary>A link opens, but probably not at what is asked for.</summary>
    LinkSuspect,

    /// <summary>A link could not be judged by a machine, and no person has noted that it opens.</summary>
    LinkUnverified,

    /// <summary>A link was never opened.</summary>
    LinkNotChecked,

    /// <summary>Evidence is about another time than the item asks for.</summary>
    PeriodMisses,

    /// <summary>Evidence does not state the time it is about.</summary>
    PeriodNotStated,

    /// <summary>A text of the answer lacks one of the site's languages.</summary>
    NotTranslated,
}

/// <summary>
/// How many points of the total each OIT item is worth: its share of its sub-indicator, of the indicator, of the instrument, of the
/// total. All items together are worth the weight of their instrument.
/// </summary>
public static class Stakes
{
    /// <summary>Points of 100, exact, by item, for the instruments that have items; null where the weight is not known.</summary>
    public static IReadOnlyDictionary<OitItemCode, decimal?> Of(Framework framework) => framework.Instruments
        .SelectMany(instrument => instrument.Indicators.SelectMany(indicator => indicator.SubIndicators.SelectMany(group => group.Items.Select(item => new
        {
            item.Code,
            Points = instrument.Weight / instrument.Indicators.Length / indicator.SubIndicators.Length / group.Items.Length,
        }))))
        .ToDictionary(s => s.Code, s => s.Points);
}

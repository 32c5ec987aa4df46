using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

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

/// <summary>
/// A fiscal year over all agencies, counted and worked out here from what their sites publish. Grades stand in the order that most of
/// the year's frameworks give them; one that no framework knows comes last. <see cref="Spread"/> is null for a year without a result.
/// </summary>
public sealed record YearOverview(
    FiscalYear Year,
    ScoreSpread? Spread,
    ImmutableArray<GradeCount> Grades,
    ImmutableArray<(ProvinceGroup Province, ScoreSpread Spread)> Provinces,
    int ReadinessKnown,
    int FullyReady)
{
    /// <summary>The published totals in ascending order.</summary>
    public ImmutableArray<decimal> Scores { get; init; } = [];

    /// <summary>The OIT items of the year, as far as agencies say what they answer.</summary>
    public ImmutableArray<ItemOverview> Items { get; init; } = [];

    /// <summary>How those agencies fared that have a result of the year before too; null where none has.</summary>
    public ScoreChanges? Changes { get; init; }

    /// <summary>The provinces in the order of their names in a culture; the agencies without one come last.</summary>
    public IEnumerable<(ProvinceGroup Province, ScoreSpread Spread)> ProvincesIn(Culture culture) => Provinces.OrderBy(p => p.Province.SortKeyIn(culture), StringComparer.Ordinal);

    internal static YearOverview Of(FiscalYear year, PortalIndex portal, ImmutableArray<ProvinceGroup> provinces, ImmutableArray<Culture> cultures)
    {
        var shown = portal.Agencies.Select(a => a.Find(year)).OfType<YearSummary>().ToList();
        var results = shown.Select(y => y.Result).OfType<ResultSummary>().ToList();
        return new YearOverview(
            year,
            ScoreSpread.Of(results),
            Count(results, cultures),
            [.. provinces.SelectMany(p => ScoreSpread.Of(p.Agencies.Select(a => a.Find(year)?.Result).OfType<ResultSummary>()) is { } spread ? new[] { (p, spread) } : [])],
            shown.Count(y => y.Readiness is not null),
            shown.Count(y => y.Readiness is { IsComplete: true }))
        {
            Scores = [.. results.Select(r => r.Score).Order()],
            Items = ItemOverview.Of(year, portal),
            Changes = ScoreChanges.Of(portal.Agencies.Select(a => a.ChangeIn(year)).OfType<decimal>()),
        };
    }

    private static ImmutableArray<GradeCount> Count(List<ResultSummary> results, ImmutableArray<Culture> cultures)
    {
        if (results.Count == 0)
        {
            return [];
        }

        var known = results
            .GroupBy(r => string.Join('\n', r.Grades.Select(g => g.Grade.Code)), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().First().Grades;
        var others = results.Select(r => r.Grade)
            .Distinct()
            .Where(g => known.All(k => k.Grade != g))
            .OrderBy(g => g.Code, StringComparer.Ordinal)
            .Select(g => new GradeName(g, new LocalizedText([.. cultures.Select(c => new LocalizedRun(g.Code, c))], Origin.None.Span)));
        var counts = results.CountBy(r => r.Grade).ToDictionary();
        return [.. known.Concat(others).Select(g => new GradeCount(g, counts.GetValueOrDefault(g.Grade)))];
    }
}

/// <summary>How many agencies have more points than in the year before, fewer, and as many.</summary>
public sealed record ScoreChanges(int Up, int Down, int Same)
{
    public int Count => Up + Down + Same;

    internal static ScoreChanges? Of(IEnumerable<decimal> changes)
    {
        var all = changes.ToList();
        return all.Count == 0 ? null : new ScoreChanges(all.Count(c => c > 0), all.Count(c => c < 0), all.Count(c => c == 0));
    }
}

/// <summary>How many published results have a grade.</summary>
public sealed record GradeCount(GradeName Grade, int Count);

/// <summary>How the published totals of some agencies lie, worked out here. The median of an even number is the mean of the two in the middle.</summary>
public sealed record ScoreSpread(int Count, int Passing, decimal Lowest, decimal Median, decimal Highest)
{
    /// <summary>Null where there is no result.</summary>
    internal static ScoreSpread? Of(IEnumerable<Core.Model.ResultSummary> results)
    {
        var all = results.ToList();
        var scores = all.Select(r => r.Score).Order().ToList();
        return scores.Count == 0
            ? null
            : new ScoreSpread(scores.Count, all.Count(r => r.Passes), scores[0], (scores[(scores.Count - 1) / 2] + scores[scores.Count / 2]) / 2, scores[^1]);
    }
}

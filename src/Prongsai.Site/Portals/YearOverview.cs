using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Portals;

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
            shown.Count(y => y.Readiness is { IsComplete: true }));
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

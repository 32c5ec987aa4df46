using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Exports;

/// <summary>
/// The table of all years' results, one figure a row: the total and the indicators as published, the instruments as worked out from
/// them. Made to be compared over the years.
/// </summary>
public static class ResultTables
{
    private const string Total = "ITA";

    public static DataTable Of(IEnumerable<YearResult> results, SiteSettings settings) => new(
        Total,
        null,
        ["fiscal_year", "level", "id", .. TableText.Columns("name", settings), "score", "grade", "passed", "computed", "source"],
        [.. results.SelectMany(r => Rows(r, settings))]);

    /// <summary>The document of a result: its title, number and day.</summary>
    internal static string SourceOf(Scorecard card, SiteSettings settings) =>
        string.Join(" ", new[] { card.Source.Title.For(settings.SourceCulture).Text, card.Source.Number, card.Source.Date is { } day ? IsoDay.Show(day) : null }.OfType<string>());

    internal static decimal Exact(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    private static IEnumerable<IReadOnlyList<object?>> Rows(YearResult result, SiteSettings settings)
    {
        yield return Row("total", Total, null, result.Scorecard.Overall, isComputed: false);
        foreach (var part in result.Computed?.Instruments ?? [])
        {
            yield return Row("instrument", part.Instrument.Id.Code, part.Instrument.Name, Exact(part.Mean), isComputed: true);
        }

        foreach (var scored in result.Ranking.OrderBy(r => r.Indicator.Id.Number))
        {
            yield return Row("indicator", scored.Indicator.Id.ToString(), scored.Indicator.Name, scored.Score.Value, isComputed: false);
        }

        IReadOnlyList<object?> Row(string level, string id, LocalizedText? name, decimal score, bool isComputed) =>
        [
            result.Framework.Year.BuddhistEra, level, id, .. TableText.Cells(name, settings), score,
            name is null ? result.Scorecard.Grade : null, name is null ? result.Passes : null, isComputed, SourceOf(result.Scorecard, settings),
        ];
    }
}

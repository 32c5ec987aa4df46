using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>
/// All years' results, one figure a row: the total and the indicators as published, the instruments as worked out from them. Made to be
/// compared over the years.
/// </summary>
internal static class ResultsTable
{
    private const string Total = "ITA";

    public static DataTable Of(IEnumerable<YearResult> results, SiteSettings settings) => DataTable.Of(
        "results",
        new("ผล ITA ทุกปี", "ITA results of all years"),
        Total,
        null,
        new Columns<Row>(settings)
            .Integer("fiscal_year", Cells.FiscalYear, r => r.Result.Framework.Year.BuddhistEra)
            .Text("level", new("total คะแนนรวม, instrument แบบวัด, indicator ตัวชี้วัด", "total, instrument or indicator"), r => r.Level)
            .Text("id", new("ITA สำหรับคะแนนรวม มิฉะนั้นคือรหัสแบบวัดหรือเลขตัวชี้วัด", "ITA for the total, else the instrument's code or the indicator's number"), r => r.Id)
            .Localized("name", new("ชื่อแบบวัดหรือตัวชี้วัด", "Name of the instrument or indicator"), r => r.Name)
            .Number("score", Cells.Score, r => r.Score, Cells.Points)
            .Text("grade", new("ระดับที่ประกาศ มีเฉพาะคะแนนรวม", "Published grade; of the total only"), r => r.IsTotal ? r.Result.Scorecard.Grade?.Code : null)
            .Localized("grade_name", Cells.GradeName, r => r.IsTotal ? r.Result.GradeName : null)
            .Truth("passed", Cells.Passed, r => r.IsTotal ? r.Result.Passes : null)
            .Truth(
                "computed",
                new("true เมื่อเว็บไซต์นี้คำนวณจากคะแนนตัวชี้วัด, false เมื่อเป็นคะแนนที่ประกาศ", "true where this site worked it out from the indicators' scores, false where it is published"),
                r => r.IsComputed)
            .Text("source", Cells.Source, r => Cells.SourceOf(r.Result.Scorecard, settings)),
        results.SelectMany(Rows));

    private static IEnumerable<Row> Rows(YearResult result) =>
    [
        new(result, "total", Total, null, result.Scorecard.Overall),
        .. (result.Computed?.Instruments ?? []).Select(i => new Row(result, "instrument", i.Instrument.Id.Code, i.Instrument.Name, Cells.Exact(i.Mean)) { IsComputed = true }),
        .. result.Ranking.OrderBy(r => r.Indicator.Id.Number).Select(r => new Row(result, "indicator", r.Indicator.Id.ToString(), r.Indicator.Name, r.Score.Value)),
    ];

    /// <summary>One figure; the total has no name.</summary>
    private sealed record Row(YearResult Result, string Level, string Id, LocalizedText? Name, decimal Score)
    {
        public bool IsTotal => Name is null;

        public bool IsComputed { get; init; }
    }
}

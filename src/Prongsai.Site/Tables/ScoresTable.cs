using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>A year's published scores by indicator, the highest first.</summary>
internal static class ScoresTable
{
    public static DataTable Of(YearResult result, SiteSettings settings) => DataTable.Of(
        "scores",
        new("คะแนน ITA รายตัวชี้วัด", "ITA scores by indicator"),
        $"ITA {result.Framework.Year}",
        Cells.SourceOf(result.Scorecard, settings),
        new Columns<RankedScore>(settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => result.Framework.Year.BuddhistEra)
            .Integer("rank", new("อันดับ คะแนนเท่ากันได้อันดับเดียวกัน", "Rank; equal scores share one"), r => r.Rank)
            .Integer("indicator", Cells.Indicator, r => r.Indicator.Id.Number)
            .Localized("name", Cells.IndicatorName, r => r.Indicator.Name)
            .Text("instrument", Cells.Instrument, r => r.Instrument.Id.Code)
            .Number("score", Cells.Score, r => r.Score.Value, Cells.Points)
            .Truth(
                "below_urgent_threshold",
                new(
                    "คะแนนต่ำกว่าเกณฑ์ที่หน่วยงานกำหนดเองให้เร่งปรับปรุงหรือไม่ ว่างเมื่อไม่ได้กำหนดเกณฑ์",
                    "Whether the score is below the agency's own line for urgent work; empty where it set none"),
                r => result.UrgentBelow is null ? null : result.IsUrgent(r.Score.Value)),
        result.Ranking);
}

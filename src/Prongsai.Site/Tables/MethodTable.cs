using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>How each year's total arises from its instruments, as far as it can be worked out.</summary>
internal static class MethodTable
{
    public static DataTable Of(IEnumerable<YearResult> results, SiteSettings settings) => DataTable.Of(
        "method",
        new("วิธีคิดคะแนนรวมทุกปี", "The working of the total, all years"),
        "ITA",
        null,
        new Columns<Row>(settings)
            .Integer("fiscal_year", Cells.FiscalYear, r => r.Result.Framework.Year.BuddhistEra)
            .Text("instrument", Cells.Instrument, r => r.Part.Instrument.Id.Code)
            .Localized("name", new("ชื่อแบบวัด", "Name of the instrument"), r => r.Part.Instrument.Name)
            .Number("mean", new("คะแนนเฉลี่ยของแบบวัด", "Mean of the instrument"), r => Cells.Exact(r.Part.Mean), Cells.Points)
            .Number("weight_percent", new("น้ำหนักของแบบวัด", "Weight of the instrument"), r => r.Part.Weight, new("ร้อยละ", "percent"))
            .Number("contribution", new("คะแนนที่แบบวัดนี้ให้แก่คะแนนรวม", "What the instrument adds to the total"), r => Cells.Exact(r.Part.Contribution), Cells.PointsOfTotal)
            .Number("total_computed", new("คะแนนรวมที่คำนวณได้", "Total as worked out"), r => Cells.Exact(r.Total), Cells.Points)
            .Number("total_published", new("คะแนนรวมที่ประกาศ", "Total as published"), r => r.Result.Scorecard.Overall, Cells.Points),
        from result in results
        let computed = result.Computed
        where computed is not null
        from part in computed.Instruments
        select new Row(result, part, computed.Total));

    private sealed record Row(YearResult Result, InstrumentResult Part, decimal Total);
}

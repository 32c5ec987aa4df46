using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>Which OIT items of a year are ready, why the others are not, and what each is worth.</summary>
internal static class ReadinessTable
{
    public static DataTable Of(YearReadiness readiness, DisclosureModel model) => DataTable.Of(
        "readiness",
        new("ความพร้อมของข้อ OIT", "Readiness of the OIT items"),
        $"OIT {readiness.Framework.Year}",
        null,
        new Columns<ItemReadiness>(model.Settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => readiness.Framework.Year.BuddhistEra)
            .Text("item", Cells.Item, i => i.Item.Code.ToString())
            .Localized("title", Cells.ItemTitle, i => i.Item.Title)
            .Truth("ready", new("ข้อนี้พร้อมให้ผู้ประเมินตรวจตามที่บันทึกไว้บนเว็บไซต์นี้หรือไม่", "Whether an evaluator could check the item in full by what is recorded on this site"), i => i.IsReady)
            .Text("gaps", new("เหตุที่ข้อนี้ยังไม่พร้อม คั่นด้วย ;", "Why the item is not ready, separated by ;"), i => Cells.Joined(i.Gaps.Select(Cells.Camel)))
            .Number("points_at_stake", new("คะแนนรวมที่ขึ้นกับข้อนี้", "What of the total depends on the item"), i => i.Stake is { } stake ? Points.Round(stake) : null, Cells.PointsOfTotal)
            .Text("unit", Cells.Unit, i => Cells.UnitOf(i.Disclosure, model)),
        readiness.Items);
}

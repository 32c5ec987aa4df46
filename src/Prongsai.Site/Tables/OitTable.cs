using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Tables;

/// <summary>A year's OIT items in checklist order, with the answers and the addresses of their evidence.</summary>
internal static class OitTable
{
    public static DataTable Of(Framework framework, DisclosureSheet? sheet, DisclosureModel model) => DataTable.Of(
        "oit",
        new("ข้อ OIT พร้อมคำตอบและหลักฐาน", "OIT items with answers and evidence"),
        $"OIT {framework.Year}",
        sheet?.Basis?.For(model.Settings.SourceCulture).Text,
        new Columns<Row>(model.Settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => framework.Year.BuddhistEra)
            .Text("item", Cells.Item, r => r.Item.Code.ToString())
            .Text("sub_indicator", new("รหัสตัวชี้วัดย่อย", "Code of the sub-indicator"), r => r.Group.Id.Code)
            .Localized("title", Cells.ItemTitle, r => r.Item.Title)
            .Text(
                "period",
                new("ช่วงเวลาที่ข้อมูลต้องเป็น เช่น current, year, firstSixMonths", "Time that the information must be of, such as current, year, firstSixMonths"),
                r => Cells.Camel(r.Item.Period.Kind))
            .Integer("period_fiscal_year", new("ปีงบประมาณ พ.ศ. ของช่วงเวลานั้น", "Fiscal year (Buddhist era) of that time"), r => r.Item.Period.Year?.BuddhistEra)
            .Text(
                "answer",
                new("คำตอบของหน่วยงาน: disclosed เปิดเผย, notDisclosed ไม่เปิดเผย, pending ยังไม่ได้บันทึก", "The agency's answer: disclosed, notDisclosed, or pending (not recorded yet)"),
                r => Cells.Camel(r.Disclosure?.Answer ?? DisclosureAnswer.Pending))
            .Truth("address_recorded", new("มีที่อยู่ของหลักฐานบันทึกไว้หรือไม่", "Whether an address of the evidence is recorded"), r => r.Disclosure is { Evidence.IsEmpty: false })
            .Text("unit", Cells.Unit, r => Cells.UnitOf(r.Disclosure, model))
            .Text("evidence", new("ที่อยู่ของหลักฐาน คั่นด้วยช่องว่าง", "Addresses of the evidence, separated by spaces"), r => Cells.Joined((r.Disclosure?.Evidence ?? []).Select(e => Address(e, model.Settings)), " "))
            .Text(
                "page",
                new("ที่อยู่ถาวรของข้อนี้บนเว็บไซต์นี้ นับจากรากของเว็บไซต์", "Permanent address of the item on this site, from the site's root"),
                r => PageKeys.OitItem(framework.Year, r.Item.Code).Path),
        framework.SubIndicators.SelectMany(g => g.Items.Select(i => new Row(g, i, sheet?.Find(i.Code)))));

    private static string Address(Evidence evidence, SiteSettings settings) => PageKeys.OnSite(evidence) is { } own
        ? own.Under(settings.BaseAddress)
        : evidence.Address?.AbsoluteUri ?? "";

    private sealed record Row(SubIndicator Group, OitItem Item, Disclosure? Disclosure);
}

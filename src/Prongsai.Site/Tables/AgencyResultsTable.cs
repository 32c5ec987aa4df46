using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>What each agency of a portal shows for one fiscal year; those that do not show the year are left out.</summary>
internal static class AgencyResultsTable
{
    public static DataTable Of(FiscalYear year, PortalIndex portal, SiteSettings settings) => DataTable.Of(
        "agency-results",
        new("ผลและความพร้อมของทุกหน่วยงาน", "Results and readiness of all agencies"),
        $"ITA {year}",
        null,
        new Columns<Row>(settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => year.BuddhistEra)
            .Text("agency", PortalCells.Agency, r => r.Agency.Id)
            .Localized("name", PortalCells.Name, r => r.Agency.Name)
            .Localized("province", PortalCells.Province, r => r.Agency.Province)
            .Number("score", Cells.Score, r => r.Shown.Result?.Score, Cells.Points)
            .Text("grade", PortalCells.Grade, r => r.Shown.Result?.Grade.Code)
            .Localized("grade_name", Cells.GradeName, r => r.Shown.Result?.GradeName)
            .Truth("passed", Cells.Passed, r => r.Shown.Result?.Passes)
            .Day("published", new("วันที่ของเอกสารที่ประกาศคะแนน", "Day of the document in which the score was published"), r => r.Shown.Result?.Published)
            .Text("source", Cells.Source, r => r.Shown.Result?.Source)
            .Integer("ready_items", PortalCells.Ready, r => r.Shown.Readiness?.Ready)
            .Integer("items", PortalCells.Items, r => r.Shown.Readiness?.Items)
            .Text("url", PortalCells.Address, r => r.Agency.BaseAddress.AbsoluteUri),
        from agency in portal.Agencies
        let shown = agency.Find(year)
        where shown is not null
        select new Row(agency, shown));

    private sealed record Row(AgencySummary Agency, YearSummary Shown);
}

/// <summary>What both tables of a portal say alike.</summary>
internal static class PortalCells
{
    public static BilingualText Agency { get; } = new("รหัสของหน่วยงาน ตามที่เว็บไซต์ของหน่วยงานระบุ", "Id of the agency, as its site states it");

    public static BilingualText Name { get; } = new("ชื่อหน่วยงาน", "Name of the agency");

    public static BilingualText Province { get; } = new("จังหวัด", "Province");

    public static BilingualText Address { get; } = new("ที่อยู่เว็บไซต์ ITA ของหน่วยงาน", "Address of the agency's ITA site");

    public static BilingualText Grade { get; } = new("ระดับที่ประกาศ", "Published grade");

    public static BilingualText Ready { get; } = new("จำนวนข้อ OIT ที่พร้อม ตามหน้าความพร้อมของเว็บไซต์หน่วยงาน", "Number of OIT items that are ready, by the readiness page of the agency's site");

    public static BilingualText Items { get; } = new("จำนวนข้อ OIT ของปีนั้น", "Number of OIT items of the year");
}

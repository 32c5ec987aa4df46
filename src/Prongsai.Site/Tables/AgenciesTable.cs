using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>A portal's agencies, each with its newest result and the newest readiness that is known.</summary>
internal static class AgenciesTable
{
    public static DataTable Of(PortalIndex portal, SiteSettings settings) => DataTable.Of(
        "agencies",
        new("หน่วยงานทั้งหมดพร้อมผลและความพร้อมล่าสุด", "All agencies with their newest result and readiness"),
        "ITA",
        null,
        new Columns<AgencySummary>(settings)
            .Text("agency", PortalCells.Agency, a => a.Id)
            .Localized("name", PortalCells.Name, a => a.Name)
            .Localized("type", new("ประเภทหน่วยงาน", "Kind of agency"), a => a.Type)
            .Localized("district", new("อำเภอหรือเขต", "District"), a => a.District)
            .Localized("province", PortalCells.Province, a => a.Province)
            .Text("url", PortalCells.Address, a => a.BaseAddress.AbsoluteUri)
            .Integer("result_fiscal_year", new("ปีงบประมาณ พ.ศ. ล่าสุดที่มีผลประกาศ", "Newest fiscal year (Buddhist era) with a published result"), a => a.LatestResult?.Year.BuddhistEra)
            .Number("score", Cells.Score, a => a.LatestResult?.Result?.Score, Cells.Points)
            .Text("grade", PortalCells.Grade, a => a.LatestResult?.Result?.Grade.Code)
            .Localized("grade_name", Cells.GradeName, a => a.LatestResult?.Result?.GradeName)
            .Integer(
                "readiness_fiscal_year",
                new("ปีงบประมาณ พ.ศ. ล่าสุดที่ทราบความพร้อมของข้อ OIT", "Newest fiscal year (Buddhist era) of which the readiness of the OIT items is known"),
                a => a.LatestReadiness?.Year.BuddhistEra)
            .Integer("ready_items", PortalCells.Ready, a => a.LatestReadiness?.Readiness?.Ready)
            .Integer("items", PortalCells.Items, a => a.LatestReadiness?.Readiness?.Items),
        portal.Agencies);
}

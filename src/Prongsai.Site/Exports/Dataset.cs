using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>A table of the site as published: beside its page as CSV and as JSON, with the meaning of each column in the table's order.</summary>
public sealed record Dataset(string Name, BilingualText Title, Page Page, Route Csv, Route Json, ImmutableArray<ColumnMeaning> Columns, DataTable Table)
{
    private static readonly ImmutableDictionary<string, BilingualText> Titles = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, BilingualText>[]
    {
        new("results", new("ผล ITA ทุกปี", "ITA results of all years")),
        new("scores", new("คะแนน ITA รายตัวชี้วัด", "ITA scores by indicator")),
        new("analysis", new("การดำเนินการและข้อเสนอแนะจากการวิเคราะห์", "Actions and recommendations of the analysis")),
        new("measures", new("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "Integrity and transparency measures")),
        new("oit", new("ข้อ OIT พร้อมคำตอบและหลักฐาน", "OIT items with answers and evidence")),
        new("readiness", new("ความพร้อมของข้อ OIT", "Readiness of the OIT items")),
        new("links", new("ผลการตรวจลิงก์หลักฐาน OIT", "Checks of the OIT evidence links")),
        new("agencies", new("หน่วยงานทั้งหมดพร้อมผลและความพร้อมล่าสุด", "All agencies with their newest result and readiness")),
        new("agency-results", new("ผลและความพร้อมของทุกหน่วยงาน", "Results and readiness of all agencies")),
        new("method", new("วิธีคิดคะแนนรวมทุกปี", "The working of the total, all years")),
    });

    public FiscalYear? Year => Page.Year;

    /// <exception cref="KeyNotFoundException">The table or one of its columns has no meaning yet.</exception>
    public static Dataset Of(string name, Page page, DataTable table, Route route, SiteSettings settings) => new(
        name,
        Titles[name],
        page,
        route.File(name + ".csv"),
        route.File(name + ".json"),
        [.. table.Columns.Select(c => ColumnGlossary.Of(name, c, settings))],
        table);
}

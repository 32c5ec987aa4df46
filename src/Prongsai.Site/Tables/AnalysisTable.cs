using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Tables;

/// <summary>What an analysis asks for: its actions and recommendations.</summary>
internal static class AnalysisTable
{
    public static DataTable Of(Analysis analysis, DisclosureModel model) => DataTable.Of(
        "analysis",
        new("การดำเนินการและข้อเสนอแนะจากการวิเคราะห์", "Actions and recommendations of the analysis"),
        $"ITA {analysis.Year}",
        analysis.Memorandum.Subject.For(model.Settings.SourceCulture).Text,
        new Columns<Row>(model.Settings)
            .Integer("fiscal_year", Cells.FiscalYear, _ => analysis.Year.BuddhistEra)
            .Text("code", new("รหัสของการดำเนินการหรือข้อเสนอแนะในเอกสาร", "Code of the action or recommendation in the document"), r => r.Code)
            .Text("kind", new("action การดำเนินการ หรือ recommendation ข้อเสนอแนะ", "action or recommendation"), r => r.Action is null ? "recommendation" : "action")
            .Text("indicators", new("เลขตัวชี้วัดที่เกี่ยวข้อง คั่นด้วย ;", "Numbers of the indicators concerned, separated by ;"), r => r.Action is { } a ? string.Join("; ", a.Indicators) : null)
            .Text("units", Cells.Units, r => r.Action is { } a ? Cells.UnitsOf(a.Units, model) : null)
            .Localized("text", new("ข้อความของการดำเนินการหรือข้อเสนอแนะ", "Text of the action or recommendation"), r => r.Text),
        [
            .. analysis.Actions.Select(a => new Row(a.Code, a.Text, a)),
            .. analysis.Recommendations.Select(r => new Row(r.Code, r.Text, null)),
        ]);

    /// <summary>An action, or a recommendation, which has none.</summary>
    private sealed record Row(string Code, LocalizedText Text, AnalysisAction? Action);
}

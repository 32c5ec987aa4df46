using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>followup</c>: the progress report on a year's measures as of a day, ready to be signed.</summary>
internal sealed class FollowUpCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfMeasures())
{
    private readonly AskedLanguage _language = new("ภาษาของรายงาน: th หรือ en สำหรับคำแปล / the report's language: th, or en for a translation");

    private readonly AskedDay _day = new("--day", "รายงานตามที่เป็นอยู่ ณ วันที่ (ถ้าไม่บอก: วันนี้) / as things stand on this day (default: today)");

    public Command Create() => Create(
        "followup",
        "ทำรายงานความก้าวหน้าของมาตรการเป็น DOCX และ HTML / make the progress report on the measures, as DOCX and HTML",
        _day.Option,
        _language.Option);

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress)
    {
        if (new PaperPipeline(settings, project, diagnostics, progress).Load(_language.In(result)) is not { } source)
        {
            return null;
        }

        var planner = new FollowUpReportPlanner(source.Model, source.Culture, source.Texts);
        return new(FollowUpReportPlanner.YearsOf(source.Model), year => Make(planner.Plan(year, _day.In(result, project))));
    }

    private static MadeFiles Make(FollowUpReport report)
    {
        var (measures, made, missing) = (report.Rows.Length, report.Rows.Sum(r => r.Filed.Length), report.Missing.Count());
        return new(PaperFiles.Of(report), list => new(
            FormattableString.Invariant($"รายงานความก้าวหน้าปี {report.Year}: {measures} มาตรการ มีรายงาน {made} ฉบับ ครบกำหนดแล้วแต่ไม่มีรายงาน {missing} ฉบับ เขียนไว้ที่ {list} วันที่และผู้ลงนามเว้นไว้ให้เติม"),
            FormattableString.Invariant($"Progress report of {report.Year}: {EnglishCount.Of(measures, "measure")}, {EnglishCount.Of(made, "report")} made, {missing} due and without one, in {list}. Day and signatory are left to be filled in.")));
    }
}

using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>appeal</c>: what an agency hands in to explain preliminary results, with the proof that its evidence was there.</summary>
internal sealed class AppealCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfAppeals())
{
    private readonly AskedDay _today = new("--today", "นับวันที่เหลือจากวันนี้ (ถ้าไม่บอก: วันที่สั่ง) / count the days left from this day (default: today)");

    public Command Create() => Create(
        "appeal",
        "ทำคำชี้แจงผลเบื้องต้นเป็น XLSX, DOCX และ HTML / make the explanations of preliminary results, as XLSX, DOCX and HTML",
        _today.Option);

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress)
    {
        if (new PaperPipeline(settings, project, diagnostics, progress).Load(Culture.Thai) is not { } source)
        {
            return null;
        }

        var planner = new AppealPlanner(source.Model, source.Texts);
        return new(AppealPlanner.YearsOf(source.Model), year => Make(planner.Plan(year, _today.In(result, project))));
    }

    private static MadeFiles Make(AppealBrief brief)
    {
        var (lost, open, days) = (brief.Lost.Count(), brief.Lost.Count(r => r.Explanation is null), brief.DaysLeft);
        return new(PaperFiles.Of(brief), list => new(
            FormattableString.Invariant($"คำชี้แจงปี {brief.Year}: ได้ 0 อยู่ {lost} ข้อ ยังไม่มีคำชี้แจง {open} ข้อ เหลือ {days} วัน เขียนไว้ที่ {list}"),
            FormattableString.Invariant($"Explanations of {brief.Year}: {EnglishCount.Of(lost, "item")} given 0, {open} without an explanation yet, {EnglishCount.Of(days, "day")} left, in {list}.")));
    }
}

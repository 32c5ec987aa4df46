using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;
using Prongsai.Site.Sheets;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>order</c>: the order that says which unit answers for each OIT item of a year, ready to be filled in and signed.</summary>
internal sealed class OrderCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfItems())
{
    private readonly AskedLanguage _language = new("ภาษาของคำสั่ง: th หรือ en สำหรับคำแปล / the order's language: th, or en for a translation");

    public Command Create() => Create(
        "order", "ทำคำสั่งมอบหมายผู้รับผิดชอบข้อ OIT เป็น DOCX และ HTML / make the order that assigns the OIT items to units, as DOCX and HTML", _language.Option);

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress)
    {
        if (new PaperPipeline(settings, project, diagnostics, progress).Load(_language.In(result)) is not { } source)
        {
            return null;
        }

        var planner = new AssignmentOrderPlanner(source.Model, source.Culture, source.Texts);
        return new(AssignmentOrderPlanner.YearsOf(source.Model), year => Make(planner.Plan(year)));
    }

    private static MadeFiles Make(AssignmentOrder order)
    {
        var (items, open) = (order.Rows.Length, order.Open.Count());
        return new(PaperFiles.Of(order), list => new(
            FormattableString.Invariant($"คำสั่งมอบหมายผู้รับผิดชอบปี {order.Year}: {items} ข้อ ยังไม่มีผู้รับผิดชอบ {open} ข้อ เขียนไว้ที่ {list} เลขที่ วันที่ และผู้ลงนามเว้นไว้ให้เติม แผ่นสุดท้ายบอกสิ่งที่ต้องตรวจก่อนลงนาม"),
            FormattableString.Invariant($"Assignment order of {order.Year}: {EnglishCount.Of(items, "item")}, {open} that nobody answers for yet, in {list}. Number, day and signatory are left to be filled in; the last page says what to check before signing.")));
    }
}

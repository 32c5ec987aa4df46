using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>sheet</c>: a year's answers to the OIT items, ready for the evaluators' system.</summary>
internal sealed class SheetCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfItems())
{
    public Command Create() => Create("sheet", "ทำแบบคำตอบ OIT เป็น XLSX, CSV และ HTML / make the OIT answers as XLSX, CSV and HTML");

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress) =>
        new SheetPipeline(settings, project, diagnostics, progress).Load() is { } source ? new(source.Years, year => Make(source.Plan(year))) : null;

    private static MadeFiles Make(EvaluatorSheet sheet)
    {
        var (items, empty) = (sheet.Rows.Length, sheet.Rows.Count(r => r.Links.IsEmpty));
        return new(SheetFiles.Of(sheet), list => new(
            FormattableString.Invariant($"แบบคำตอบ OIT ปี {sheet.Year}: {items} ข้อ ยังไม่มี URL {empty} ข้อ เขียนไว้ที่ {list} หน้าของเว็บไซต์นี้ขึ้นต้นด้วย {sheet.BaseAddress} โปรดตรวจว่าเผยแพร่ไว้ที่นั่นจริงก่อนส่งคำตอบ"),
            FormattableString.Invariant($"OIT answers of {sheet.Year}: {EnglishCount.Of(items, "item")}, {empty} still without a URL, in {list}. This site's own pages are given below {sheet.BaseAddress}: make sure that it is published there before handing in.")));
    }
}

using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Core.Text;
using Prongsai.Exchange;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>export</c>: a year's content as a workbook, or its evidence as CSV, that a person can fill in and <c>import</c> reads back.</summary>
internal sealed class ExportCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfItems())
{
    private const string Table = "csv";

    private readonly Argument<string> _form = new Argument<string>("form")
    {
        Description = "รูปแบบ: xlsx ทั้งหมด หรือ csv เฉพาะหลักฐาน / the form: xlsx for all, csv for the evidence",
        DefaultValueFactory = _ => "xlsx",
    }.AcceptOnlyFromAmong("xlsx", Table);

    public Command Create()
    {
        var command = Create("export", "ทำสมุดงาน Excel ของข้อมูล หรือ CSV ของหลักฐาน ไว้กรอก แล้วอ่านกลับด้วย import / make a workbook of the content, or CSV of the evidence, to fill in and read back with import");
        command.Add(_form);
        return command;
    }

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress) =>
        new ModelPipeline(settings, project, diagnostics, progress).Load()?.Model is { } model
            ? new(ContentYears.Of(model), year =>
            {
                var workbook = new ContentSheets(project.Full(settings.Content), DisplayPath.Of(settings.Content), model, year, diagnostics).Export();
                return result.GetValue(_form) == Table ? Evidence(workbook, year) : Workbook(workbook, model, year);
            })
            : null;

    private static MadeFiles Workbook(ContentWorkbook workbook, DisclosureModel model, FiscalYear year)
    {
        var rows = workbook.Sheets.Sum(s => s.Rows.Length);
        var file = ContentWorkbookFile.Of(workbook, FormattableString.Invariant($"content-{year}.xlsx"), FormattableString.Invariant($"{model.Settings.Agency.Name.Runs[0].Text} ปีงบประมาณ {year}"));
        return new([file], list => new(
            FormattableString.Invariant($"ข้อมูลปี {year}: {workbook.Sheets.Length} แผ่น {rows} แถว เขียนไว้ที่ {list} กรอกแล้วบันทึก จากนั้นสั่ง prongsai import {list}"),
            FormattableString.Invariant($"Content of {year}: {EnglishCount.Of(workbook.Sheets.Length, "sheet")}, {EnglishCount.Of(rows, "row")}, in {list}. Fill it in and save it, then run prongsai import {list}")));
    }

    private static MadeFiles Evidence(ContentWorkbook workbook, FiscalYear year)
    {
        var sheet = workbook.Sheets.First(s => s.Name == ContentSheets.EvidenceSheet);
        return new([SheetFiles.Of(sheet, FormattableString.Invariant($"evidence-{year}.csv"))], list => new(
            FormattableString.Invariant($"หลักฐานปี {year}: {sheet.Rows.Length} แถว เขียนไว้ที่ {list} แก้แล้วสั่ง prongsai import {list}"),
            FormattableString.Invariant($"Evidence of {year}: {EnglishCount.Of(sheet.Rows.Length, "row")}, in {list}. Change it, then run prongsai import {list}")));
    }
}

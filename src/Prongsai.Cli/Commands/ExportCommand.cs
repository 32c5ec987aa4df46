using System.CommandLine;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Content;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Exchange;

namespace Prongsai.Cli.Commands;

/// <summary>The verb <c>export</c>: a year's content as a workbook that a person can fill in, and <c>import</c> reads back.</summary>
internal sealed class ExportCommand(AppIo io, CommonOptions options) : FilesCommand(io, options, AskedYear.OfItems())
{
    private readonly Argument<string> _form = new Argument<string>("form")
    {
        Description = "รูปแบบ: xlsx / the form: xlsx",
        DefaultValueFactory = _ => "xlsx",
    }.AcceptOnlyFromAmong("xlsx");

    public Command Create()
    {
        var command = Create("export", "ทำสมุดงาน Excel ของข้อมูลไว้กรอก แล้วอ่านกลับด้วย import / make a workbook of the content to fill in, which import reads back");
        command.Add(_form);
        return command;
    }

    protected override YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress) =>
        new ModelPipeline(settings, project, diagnostics, progress).Load()?.Model is { } model
            ? new(ContentYears.Of(model), year => Make(new ContentSheets(project.Full(settings.Content), DisplayPath.Of(settings.Content), model, year, diagnostics), model, year))
            : null;

    private static MadeFiles Make(ContentSheets sheets, DisclosureModel model, FiscalYear year)
    {
        var workbook = sheets.Export();
        var rows = workbook.Sheets.Sum(s => s.Rows.Length);
        var file = ContentWorkbookFile.Of(workbook, FormattableString.Invariant($"content-{year}.xlsx"), FormattableString.Invariant($"{model.Settings.Agency.Name.Runs[0].Text} ปีงบประมาณ {year}"));
        return new([file], list => new(
            FormattableString.Invariant($"ข้อมูลปี {year}: {workbook.Sheets.Length} แผ่น {rows} แถว เขียนไว้ที่ {list} กรอกแล้วบันทึก จากนั้นสั่ง prongsai import {list}"),
            FormattableString.Invariant($"Content of {year}: {workbook.Sheets.Length} sheets, {rows} rows, in {list}. Fill it in and save it, then run prongsai import {list}")));
    }
}

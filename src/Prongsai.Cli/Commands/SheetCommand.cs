using System.CommandLine;
using System.Globalization;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Core.Text;
using Prongsai.Exchange;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>sheet</c>: a year's answers to the OIT items, ready for the evaluators' system. Nothing is written where the content has an
/// error.
/// </summary>
internal sealed class SheetCommand(AppIo io, CommonOptions options)
{
    private const string StandardFolder = ".sheets";

    private readonly AskedYear _year = new();

    private readonly Option<string> _to = new("--to")
    {
        Description = "โฟลเดอร์ที่จะเขียนไฟล์ / the folder to write the files into",
        DefaultValueFactory = _ => StandardFolder,
        HelpName = "folder",
    };

    public Command Create()
    {
        var command = new Command("sheet", "ทำแบบคำตอบ OIT เป็น XLSX, CSV และ HTML / make the OIT answers as XLSX, CSV and HTML")
        {
            _year.Option, _to, options.Output,
        };
        foreach (var option in options.Shared)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var settings = options.Settings(result, publish: true);
        var folder = result.GetValue(_to) ?? StandardFolder;
        var project = options.InFolder(result, io);
        string[] taken = [settings.Content, settings.Themes, settings.Output];
        if (Array.Find(taken, f => IsInside(project.Full(f), project.Full(folder))) is { } outer)
        {
            return Misused(result, new(
                $"เขียนลง {folder} ไม่ได้ เพราะอยู่ใน {outer} โปรดระบุ --to เป็นโฟลเดอร์อื่น",
                $"Cannot write to {folder}: it lies in {outer}. Name another folder with --to."));
        }

        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var progress = new StageProgress(io.Error, io.IsTerminal && IsPretty(result));
        var source = new SheetPipeline(settings, project, diagnostics, progress.Show).Load();
        progress.Clear();
        if (source is null)
        {
            return Report(result, diagnostics, null);
        }

        return _year.Find(result, source.Years) is { } year
            ? Write(result, source.Plan(year), project, folder, diagnostics)
            : Misused(result, _year.Unknown(result, source.Years));
    }

    private int Write(ParseResult result, EvaluatorSheet sheet, AppIo project, string folder, DiagnosticBag diagnostics)
    {
        var shown = DisplayPath.Of(folder);
        try
        {
            var files = SheetFiles.Of(sheet);
            SheetFolder.Write(project.Full(folder), files);
            var list = string.Join(", ", files.Select(f => $"{shown}/{f.Name}"));
            var (items, empty) = (Number(sheet.Rows.Length), Number(sheet.Rows.Count(r => r.Links.IsEmpty)));
            return Report(result, diagnostics, new(
                $"แบบคำตอบ OIT ปี {sheet.Year}: {items} ข้อ ยังไม่มี URL {empty} ข้อ เขียนไว้ที่ {list} หน้าของเว็บไซต์นี้ขึ้นต้นด้วย {sheet.BaseAddress} โปรดตรวจว่าเผยแพร่ไว้ที่นั่นจริงก่อนส่งคำตอบ",
                $"OIT answers of {sheet.Year}: {items} items, {empty} still without a URL, in {list}. This site's own pages are given below {sheet.BaseAddress}: make sure that it is published there before handing in."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.SheetNotWritten, new SourceFile(shown, "").Span(0, 0), shown, e.Message);
            return Report(result, diagnostics, null);
        }
    }

    private int Report(ParseResult result, DiagnosticBag diagnostics, BilingualText? done)
    {
        var sorted = diagnostics.ToSorted();
        var language = result.GetValue(options.Messages);
        DiagnosticReporter.For(result.GetValue(options.Format), language, io.Out, options.InFolder(result, io).Full).Report(sorted);
        if (done is not null && IsPretty(result))
        {
            language.Pick(done).ToList().ForEach(io.Out.WriteLine);
        }

        return done is null ? ExitCode.OfErrors(sorted) : ExitCode.Good;
    }

    private int Misused(ParseResult result, BilingualText text)
    {
        result.GetValue(options.Messages).Pick(text).ToList().ForEach(io.Error.WriteLine);
        return ExitCode.Usage;
    }

    private bool IsPretty(ParseResult result) => result.GetValue(options.Format) == DiagnosticFormat.Pretty;

    private static bool IsInside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        var isOutside = relative == ".."
            || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            || Path.IsPathRooted(relative);
        return !isOutside;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Content;
using Prongsai.Content.Editing;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Documents;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>import</c>: shows what a workbook that was filled in changes in the content, line by line, and writes it with <c>--write</c>
/// or once a person says so. It ends with 0; 1 where a cell cannot be read, and then nothing is written; 3 where a file cannot be.
/// </summary>
internal sealed class ImportCommand(AppIo io, CommonOptions options)
{
    private const string Kept = ".before-import";

    private readonly AskedYear _year = AskedYear.OfItems();

    private readonly Argument<string> _file = new("file") { Description = "สมุดงานที่ได้จาก prongsai export / a workbook that prongsai export made" };

    private readonly Option<bool> _write = new("--write")
    {
        Description = "เขียนลงแฟ้มโดยไม่ถาม และเก็บแฟ้มเดิมไว้ใน .before-import / write the files without asking, and keep the old ones in .before-import",
    };

    public Command Create()
    {
        var command = new Command("import", "อ่านสมุดงานที่กรอกแล้วกลับเข้าข้อมูล แสดงสิ่งที่เปลี่ยนก่อน / read a workbook back into the content, showing first what changes")
        {
            _file, _write, _year.Option,
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
        var (settings, project) = (options.Settings(result, publish: false), options.InFolder(result, io));
        var found = new DiagnosticBag();
        if (new ModelPipeline(settings, project, found, _ => { }).Load()?.Model is not { } model)
        {
            return Report(result, found);
        }

        var years = ContentYears.Of(model);
        if (_year.Find(result, years) is not { } year)
        {
            result.GetValue(options.Messages).Pick(_year.Unknown(result, years)).ToList().ForEach(io.Error.WriteLine);
            return ExitCode.Usage;
        }

        // what the content itself is warned of is the affair of check
        var diagnostics = new DiagnosticBag();
        var file = result.GetValue(_file) ?? "";
        var sheets = WorkbookOpener.Open(new DocumentRequest(Path.GetFileName(file), project.Full(file), DisplayPath.Of(file)), new OpenOptions { Clock = io.Clock }, diagnostics);
        var edited = diagnostics.HasErrors ? []
            : new ContentSheets(project.Full(settings.Content), DisplayPath.Of(settings.Content), model, year, diagnostics).Import(sheets, DisplayPath.Of(file));
        if (diagnostics.HasErrors)
        {
            return Report(result, diagnostics);
        }

        Show(result, edited);
        return edited.IsEmpty || !MayWrite(result) ? ExitCode.Good : Write(result, edited, settings, project);
    }

    private void Show(ParseResult result, ImmutableArray<EditedFile> edited)
    {
        foreach (var file in edited)
        {
            io.Out.WriteLine(file.Source.Path);
            foreach (var (number, line) in file.Changes)
            {
                io.Out.WriteLine(number is { } old ? FormattableString.Invariant($"{old,6} - {line}") : $"       + {line}");
            }
        }

        if (edited.IsEmpty)
        {
            Say(result, new("ไม่มีสิ่งใดเปลี่ยน", "Nothing has changed."));
        }
    }

    private bool MayWrite(ParseResult result)
    {
        if (result.GetValue(_write))
        {
            return true;
        }

        if (!io.IsTerminal)
        {
            Say(result, new("ยังไม่ได้เขียน เพิ่ม --write เพื่อเขียน", "Nothing was written; add --write to write."));
            return false;
        }

        io.Out.Write($"{result.GetValue(options.Messages).Show(new("เขียนลงแฟ้มหรือไม่ (y/n)", "Write the files (y/n)"))}: ");
        return io.In.Value.ReadLine()?.Trim() is "y" or "Y" or "yes" or "ใช่";
    }

    /// <summary>Writes the files, and writes them back where the content would have an error with them.</summary>
    private int Write(ParseResult result, ImmutableArray<EditedFile> edited, BuildSettings settings, AppIo project)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<EditedFile>();
        foreach (var file in edited)
        {
            try
            {
                file.Write(Path.Combine(project.Full(settings.Content), Kept));
                written.Add(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(CliDiagnostics.NotMended, file.Source.Span(0, 0), file.Source.Path, e.Message);
                break;
            }
        }

        if (diagnostics.HasErrors || new ModelPipeline(settings, project, diagnostics, _ => { }).Load() is null)
        {
            written.ForEach(f => f.Undo());
            Say(result, new("ไม่ได้เขียน เพราะข้อมูลจะมีข้อผิดพลาดดังนี้", "Nothing was written: the content would have these errors."));
            return Report(result, diagnostics);
        }

        Say(result, new(
            FormattableString.Invariant($"เขียนแล้ว {edited.Length} แฟ้ม แฟ้มเดิมอยู่ใน {Kept} สั่ง prongsai check เพื่อตรวจ"),
            FormattableString.Invariant($"{edited.Length} files written; the old ones are in {Kept}. Run prongsai check.")));
        return ExitCode.Good;
    }

    private void Say(ParseResult result, BilingualText text) => result.GetValue(options.Messages).Pick(text).ToList().ForEach(io.Out.WriteLine);

    private int Report(ParseResult result, DiagnosticBag diagnostics)
    {
        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(result.GetValue(options.Format), result.GetValue(options.Messages), io.Out, options.InFolder(result, io).Full).Report(sorted);
        return ExitCode.OfErrors(sorted);
    }
}

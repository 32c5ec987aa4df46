using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Content.Mending;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Commands;

/// <summary>
/// The verb <c>mend</c>: shows what is damaged in the content and can be repaired with certainty, line by line, before and after; with
/// <c>--write</c> it writes that. It ends with 0, whatever was found; 1 where a file cannot be read as text or a name is taken; 3 where
/// a file cannot be written.
/// </summary>
internal sealed class MendCommand(AppIo io, CommonOptions options)
{
    private readonly Option<bool> _write = new("--write")
    {
        Description = "เขียนลงไฟล์ และเก็บไฟล์เดิมไว้ใน .before-mend / write the files, and keep the old ones in .before-mend",
    };

    public Command Create()
    {
        var command = new Command("mend", "ซ่อมข้อความภาษาไทยที่เสีย แสดงก่อนและหลัง / repair damaged Thai text, showing before and after")
        {
            _write, options.Content, options.Format, options.Messages,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var content = result.GetValue(options.Content) ?? "content";
        var (folder, shown) = (options.InFolder(result, io).Full(content), DisplayPath.Of(content));
        var diagnostics = new DiagnosticBag();
        var files = ContentMender.Find(folder, shown, diagnostics);
        var done = result.GetValue(_write) ? [.. files.Where(f => Write(f, folder, diagnostics))] : files;
        var (format, language) = (result.GetValue(options.Format), result.GetValue(options.Messages));
        var report = new MendReport(io.Out, language);
        if (format == DiagnosticFormat.Pretty)
        {
            report.Write(done);
        }
        else
        {
            done.SelectMany(MendReport.Diagnostics).ToList().ForEach(diagnostics.Add);
        }

        var sorted = diagnostics.ToSorted();
        DiagnosticReporter.For(format, language, io.Out).Report(sorted);
        if (format == DiagnosticFormat.Pretty)
        {
            report.Close(done, result.GetValue(_write) ? $"{shown}/{ContentMender.Kept}" : null);
        }

        return sorted.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.OfErrors(sorted) : ExitCode.Good;
    }

    private static bool Write(MendedFile file, string folder, DiagnosticBag diagnostics)
    {
        var place = file.Source.Span(0, 0);
        if (file.IsTaken)
        {
            diagnostics.Add(CliDiagnostics.NameTaken, place, VisibleText.Of(file.Path), file.NewPath ?? file.Path);
            return false;
        }

        try
        {
            file.Write(Path.Combine(folder, ContentMender.Kept));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.NotMended, place, file.Source.Path, e.Message);
            return false;
        }
    }
}

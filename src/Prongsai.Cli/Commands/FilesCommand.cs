using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Exchange;

namespace Prongsai.Cli.Commands;

/// <summary>
/// A verb that makes files of a year for people, beside the site. Nothing is written where the content has an error, nor into a folder that
/// the project needs for itself.
/// </summary>
internal abstract class FilesCommand(AppIo io, CommonOptions options, AskedYear asked)
{
    /// <summary>Where the files stand unless another folder is named.</summary>
    public const string StandardFolder = ".sheets";

    private readonly Option<string> _to = new("--to")
    {
        Description = "โฟลเดอร์ที่จะเขียนไฟล์ / the folder to write the files into",
        DefaultValueFactory = _ => StandardFolder,
        HelpName = "folder",
    };

    protected Command Create(string name, string description, params IEnumerable<Option> own)
    {
        var command = new Command(name, description) { asked.Option, _to, options.Output };
        foreach (var option in own.Concat(options.Shared))
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    /// <summary>What files can be made from; null after an error.</summary>
    protected abstract YearFiles? Load(ParseResult result, BuildSettings settings, AppIo project, DiagnosticBag diagnostics, Action<string> progress);

    private int Run(ParseResult result)
    {
        var settings = options.Settings(result, publish: true);
        var folder = result.GetValue(_to) ?? StandardFolder;
        var project = options.InFolder(result, io);
        string[] taken = [settings.Content, settings.Themes, settings.Output];
        if (Array.Find(taken, f => FolderPlace.IsInside(project.Full(f), project.Full(folder))) is { } outer)
        {
            return options.Misused(result, io, new(
                $"เขียนลง {folder} ไม่ได้ เพราะอยู่ใน {outer} โปรดระบุ --to เป็นโฟลเดอร์อื่น",
                $"Cannot write to {folder}: it lies in {outer}. Name another folder with --to."));
        }

        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var progress = new StageProgress(io.Error, io.IsTerminal && IsPretty(result));
        var source = Load(result, settings, project, diagnostics, progress.Show);
        progress.Clear();
        if (source is null)
        {
            return Report(result, diagnostics, null);
        }

        return asked.Find(result, source.Years) is { } year
            ? Write(result, source.Make(year), project, folder, diagnostics)
            : options.Misused(result, io, asked.Unknown(result, source.Years));
    }

    private int Write(ParseResult result, MadeFiles made, AppIo project, string folder, DiagnosticBag diagnostics)
    {
        var shown = DisplayPath.Of(folder);
        try
        {
            SheetFolder.Write(project.Full(folder), made.Files);
            return Report(result, diagnostics, made.Done(string.Join(", ", made.Files.Select(f => $"{shown}/{f.Name}"))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.FilesNotWritten, new SourceFile(shown, "").Span(0, 0), shown, e.Message);
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

    private bool IsPretty(ParseResult result) => result.GetValue(options.Format) == DiagnosticFormat.Pretty;
}

/// <summary>The years, in ascending order, that a verb has files of, and what makes them.</summary>
internal sealed record YearFiles(ImmutableArray<FiscalYear> Years, Func<FiscalYear, MadeFiles> Make);

/// <summary>Files to write, and what to say once they stand at the paths given.</summary>
internal sealed record MadeFiles(ImmutableArray<SheetFile> Files, Func<string, BilingualText> Done);

using System.Collections.Immutable;
using System.CommandLine;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Starting;
using Prongsai.Content.Editing;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Commands;

/// <summary>
/// How a verb changes content files: it shows what changes, line by line, and writes that with <c>--write</c> or once a person says so. The
/// files as they were are kept, and are put back where the content would have an error.
/// </summary>
/// <param name="io">The ways to the outside.</param>
/// <param name="options">What verbs share.</param>
/// <param name="kept">The folder in that of the content which takes the files as they were.</param>
internal sealed class ContentChange(AppIo io, CommonOptions options, string kept)
{
    public Option<bool> Write { get; } = new("--write")
    {
        Description = $"เขียนลงแฟ้มโดยไม่ถาม และเก็บแฟ้มเดิมไว้ใน {kept} / write the files without asking, and keep the old ones in {kept}",
    };

    /// <returns>0, also where a person does not want it; 1 where the content would have an error; 3 where a file cannot be written.</returns>
    public int Make(ParseResult result, ImmutableArray<EditedFile> edited, BuildSettings settings, AppIo project)
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

        return edited.IsEmpty || !IsWanted(result) ? ExitCode.Good : Replace(result, edited, settings, project);
    }

    private bool IsWanted(ParseResult result)
    {
        if (result.GetValue(Write))
        {
            return true;
        }

        if (!io.IsTerminal)
        {
            Say(result, new("ยังไม่ได้เขียน เพิ่ม --write เพื่อเขียน", "Nothing was written; add --write to write."));
            return false;
        }

        io.Out.Write($"{result.GetValue(options.Messages).Show(new("เขียนลงแฟ้มหรือไม่ (y/n)", "Write the files (y/n)"))}: ");
        return Interview.IsYes(io.In.Value.ReadLine());
    }

    private int Replace(ParseResult result, ImmutableArray<EditedFile> edited, BuildSettings settings, AppIo project)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<EditedFile>();
        foreach (var file in edited)
        {
            try
            {
                file.Write(Path.Combine(project.Full(settings.Content), kept));
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
            return options.Report(result, io, diagnostics);
        }

        Say(result, new(
            FormattableString.Invariant($"เขียนแล้ว {edited.Length} แฟ้ม แฟ้มเดิมอยู่ใน {kept} สั่ง prongsai check เพื่อตรวจ"),
            FormattableString.Invariant($"{EnglishCount.Of(edited.Length, "file")} written; what was there before is in {kept}. Run prongsai check.")));
        return ExitCode.Good;
    }

    private void Say(ParseResult result, BilingualText text) => result.GetValue(options.Messages).Pick(text).ToList().ForEach(io.Out.WriteLine);
}

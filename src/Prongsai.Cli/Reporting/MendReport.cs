using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Content.Mending;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>Shows repairs: each line before and after, with what cannot be seen named and personal data covered.</summary>
internal sealed class MendReport(TextWriter writer, MessageLanguage language)
{
    private const int Context = 30;

    public void Write(ImmutableArray<MendedFile> files)
    {
        foreach (var (place, before, after) in files.SelectMany(Repairs))
        {
            writer.WriteLine(FormattableString.Invariant($"{place.File.Path}:{place.Start.Line}"));
            writer.WriteLine($"  {language.Show(new("ก่อน", "before"))}: {before}");
            writer.WriteLine($"  {language.Show(new("หลัง", "after"))}: {after}");
            writer.WriteLine();
        }
    }

    /// <summary>The last line: how much there was, and what to do next.</summary>
    /// <param name="files">What was mended, or can be.</param>
    /// <param name="kept">Where the files as they were are kept; null where nothing was written.</param>
    public void Close(ImmutableArray<MendedFile> files, string? kept)
    {
        var lines = files.Sum(f => Repairs(f).Count());
        var places = $"{EnglishCount.Of(lines, "place")} in {EnglishCount.Of(files.Length, "file")}";
        BilingualText text = files.IsEmpty ? new("ไม่มีที่ซ่อมได้", "There is nothing to mend.")
            : kept is null ? new(
                FormattableString.Invariant($"ซ่อมได้ {lines} แห่ง ใน {files.Length} ไฟล์ ยังไม่ได้เขียน สั่ง prongsai mend --write เพื่อเขียนลงไฟล์"),
                $"{places} can be mended. Nothing is written yet: run prongsai mend --write.")
            : new(
                FormattableString.Invariant($"ซ่อมแล้ว {lines} แห่ง ใน {files.Length} ไฟล์ ไฟล์เดิมเก็บไว้ใน {kept} ต่อไปสั่ง prongsai check"),
                $"Mended {places}. The files as they were are in {kept}. Next: prongsai check.");
        language.Pick(text).ToList().ForEach(writer.WriteLine);
    }

    /// <summary>The same for editors and programs.</summary>
    public static IEnumerable<Diagnostic> Diagnostics(MendedFile file) => Repairs(file).Select(r => new Diagnostic(
        CliDiagnostics.Mended, CliDiagnostics.Mended.Severity, r.Place, [r.Before, r.After], []));

    private static IEnumerable<(SourceSpan Place, string Before, string After)> Repairs(MendedFile file)
    {
        if (file.NewPath is { } right)
        {
            yield return (file.Source.Span(0, 0), VisibleText.Of(file.Path), right);
        }

        foreach (var (number, before, after) in file.Lines)
        {
            var same = before.AsSpan().CommonPrefixLength(after);
            var end = 0;
            while (end < Math.Min(before.Length, after.Length) - same && before[^(end + 1)] == after[^(end + 1)])
            {
                end++;
            }

            yield return (file.Source.SpanAt(number, same + 1), Excerpt(before, same, end), Excerpt(after, same, end));
        }
    }

    /// <summary>The part of a line that differs, with some of what is around it.</summary>
    private static string Excerpt(string line, int same, int end)
    {
        var from = same <= Context ? 0 : same - Context;
        var to = end <= Context ? line.Length : line.Length - end + Context;
        line = PersonalDataMask.Of(line);
        return VisibleText.Of($"{(from > 0 ? "…" : "")}{line[from..to]}{(to < line.Length ? "…" : "")}".Replace("\r\n", "\n", StringComparison.Ordinal)).Replace("⟨U+000A⟩", "⏎", StringComparison.Ordinal);
    }
}

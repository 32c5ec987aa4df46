using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Preview.Sites;

namespace Prongsai.Cli.Reporting;

/// <summary>What the terminal of a preview says: one line a build, with the first error's place. The browser shows the rest.</summary>
internal sealed class PreviewLines(TextWriter writer, MessageLanguage language)
{
    public void Built(PreviewBuild build, TimeSpan elapsed)
    {
        var time = elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        var pages = build.Site?.Pages;
        var (thai, english) = Counts(build.Diagnostics);
        Write(
            pages is { } count
                ? new(FormattableString.Invariant($"สร้างแล้ว {count} หน้าใน {time} ms {thai}"), $"{EnglishCount.Of(count, "page")}, {english}")
                : new($"ยังสร้างไม่ได้ใน {time} ms {thai}", $"not built, {english}"),
            build.Diagnostics);
    }

    /// <summary>What looking at the pages added, where it added something.</summary>
    public void Checked(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> now)
    {
        if (now.Length > before.Length)
        {
            var (thai, english) = Counts(now);
            Write(new($"ตรวจหน้าเว็บแล้ว {thai}", $"pages checked, {english}"), now);
        }
    }

    private void Write(BilingualText text, ImmutableArray<Diagnostic> diagnostics)
    {
        var first = diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
            ? FormattableString.Invariant($" · {error.Span.File.Path}:{error.Span.Start.Line} {error.Code}")
            : "";
        writer.WriteLine(language.Show(text) + first);
    }

    private static BilingualText Counts(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = Count(diagnostics, DiagnosticSeverity.Error);
        var warnings = Count(diagnostics, DiagnosticSeverity.Warning);
        return new(FormattableString.Invariant($"ข้อผิดพลาด {errors} คำเตือน {warnings}"), $"{EnglishCount.Of(errors, "error")}, {EnglishCount.Of(warnings, "warning")}");
    }

    private static int Count(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity) => diagnostics.Count(d => d.Severity == severity);
}

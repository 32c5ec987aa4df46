using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Site;

namespace Prongsai.Cli.Reporting;

/// <summary>The closing lines of a run: what happened, and what to do next.</summary>
internal sealed class Summary(TextWriter writer, MessageLanguage language)
{
    public void Write(BuildOutcome outcome, ImmutableArray<Diagnostic> diagnostics, string output, TimeSpan elapsed)
    {
        var errors = Count(diagnostics, DiagnosticSeverity.Error);
        var warnings = Count(diagnostics, DiagnosticSeverity.Warning);
        var pages = (outcome.Site?.Files.Count(f => f.Kind == OutputKind.Page) ?? 0).ToString(CultureInfo.InvariantCulture);
        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        foreach (var line in language.Pick(Text(outcome, errors, warnings, pages, seconds, output)))
        {
            writer.WriteLine(line);
        }
    }

    private static BilingualText Text(BuildOutcome outcome, string errors, string warnings, string pages, string seconds, string output)
    {
        if (errors != "0")
        {
            return new(
                $"พบข้อผิดพลาด {errors} คำเตือน {warnings} ({seconds} วินาที) เว็บไซต์เดิมยังอยู่ครบ แก้ตามด้านบนแล้วสั่งอีกครั้ง",
                $"{errors} errors, {warnings} warnings ({seconds} s). The previous site is untouched: mend the above and run again.");
        }

        return outcome.Published is null
            ? new($"ตรวจแล้ว {pages} หน้า คำเตือน {warnings} ({seconds} วินาที)", $"Checked {pages} pages, {warnings} warnings ({seconds} s).")
            : new(
                $"สร้างแล้ว {pages} หน้า คำเตือน {warnings} ({seconds} วินาที) เปิดดูที่ {output}/index.html",
                $"Built {pages} pages, {warnings} warnings ({seconds} s). Open {output}/index.html.");
    }

    private static string Count(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Count(d => d.Severity == severity).ToString(CultureInfo.InvariantCulture);
}

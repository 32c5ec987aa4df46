using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Site;

namespace Prongsai.Cli.Reporting;

/// <summary>The closing lines of a run: what happened, and what to do next.</summary>
internal sealed class Summary(AppIo project, MessageLanguage language)
{
    public void Write(BuildOutcome outcome, ImmutableArray<Diagnostic> diagnostics, BuildSettings settings, TimeSpan elapsed)
    {
        var errors = Count(diagnostics, DiagnosticSeverity.Error);
        var warnings = Count(diagnostics, DiagnosticSeverity.Warning);
        var pages = outcome.Site?.Pages ?? 0;
        var seconds = elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        foreach (var line in Coverage(outcome).SelectMany(t => language.Pick(t)))
        {
            project.Out.WriteLine(line);
        }

        foreach (var line in language.Pick(Text(outcome, errors, warnings, pages, seconds, settings)))
        {
            project.Out.WriteLine(line);
        }
    }

    /// <summary>What a summary adds, after a space, where the checks were off.</summary>
    public static BilingualText NotChecked(BuildSettings settings) => settings.Checks == OutputChecks.On
        ? new("", "")
        : new(" ไม่ได้ตรวจหน้าเว็บที่สร้าง (--checks off)", " The pages were not checked (--checks off).");

    private BilingualText Text(
        BuildOutcome outcome, int errors, int warnings, int pages, string seconds, BuildSettings settings)
    {
        if (errors > 0)
        {
            var more = MayFollow(outcome);
            return new(
                FormattableString.Invariant($"พบข้อผิดพลาด {errors} คำเตือน {warnings} ({seconds} วินาที) เว็บไซต์เดิมยังอยู่ครบ แก้ตามด้านบนแล้วสั่งอีกครั้ง{more.Thai}"),
                $"{EnglishCount.Of(errors, "error")}, {EnglishCount.Of(warnings, "warning")} ({seconds} s). The previous site is untouched: mend the above and run again.{more.English}");
        }

        var notChecked = NotChecked(settings);
        var entrance = Path.Combine(project.Full(settings.Output), "index.html");
        return outcome.Published is null
            ? new(FormattableString.Invariant($"ตรวจแล้ว {pages} หน้า คำเตือน {warnings} ({seconds} วินาที)"), $"Checked {EnglishCount.Of(pages, "page")}, {EnglishCount.Of(warnings, "warning")} ({seconds} s).")
            : new(
                FormattableString.Invariant($"สร้างแล้ว {pages} หน้า คำเตือน {warnings} ({seconds} วินาที){notChecked.Thai} เปิดดูที่ {entrance}"),
                $"Built {EnglishCount.Of(pages, "page")}, {EnglishCount.Of(warnings, "warning")} ({seconds} s).{notChecked.English} Open {entrance}");
    }

    /// <summary>What is said, after a space, where no pages were made: what is wrong in a file hides what stands in it or names it, and pages were not looked at.</summary>
    private static BilingualText MayFollow(BuildOutcome outcome) => outcome.Site is not null
        ? new("", "")
        : new(" อาจพบเพิ่มเมื่อแก้แล้ว เพราะยังตรวจหน้าเว็บและส่วนที่อ่านไม่ได้ไม่ครบ", " More may be found then: pages, and what could not be read, are not checked yet.");

    /// <summary>A line for each culture that lacks texts: how many of the content's texts it has.</summary>
    private static IEnumerable<BilingualText> Coverage(BuildOutcome outcome)
    {
        if (outcome.Site?.Model is not { } model)
        {
            yield break;
        }

        var all = model.Texts.Length.ToString(CultureInfo.InvariantCulture);
        foreach (var culture in model.Settings.Cultures)
        {
            var translated = model.Texts.Count(t => t.Has(culture)).ToString(CultureInfo.InvariantCulture);
            if (translated != all)
            {
                yield return new(
                    $"ภาษา {culture}: แปลแล้ว {translated} จาก {all} ข้อความ ที่เหลือแสดงภาษาหลักพร้อมคำบอก",
                    $"{culture}: {translated} of {all} texts are translated; the others show the source language and say so.");
            }
        }
    }

    private static int Count(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity severity) => diagnostics.Count(d => d.Severity == severity);
}

using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// One mistake in a layout shows on every page. Up to <see cref="MostPages"/> pages each keep their diagnostics; where more share
/// a cause, only the first page keeps them, with the number of the others.
/// </summary>
internal static class RepeatedFindings
{
    public const int MostPages = 3;

    /// <param name="examined">The files in the order of the site.</param>
    public static IEnumerable<Diagnostic> Collapse(IReadOnlyList<ExaminedFile> examined)
    {
        if (!examined.Any(file => file.HasFindings))
        {
            yield break;
        }

        var groups = examined
            .SelectMany((file, number) => file.Findings.All.Select(finding => (file: number, finding)))
            .GroupBy(f => (f.finding.Diagnostic.Code, f.finding.Cause));
        foreach (var group in groups)
        {
            var files = group.Select(f => f.file).Distinct().ToList();
            var isRepeated = files.Count > MostPages;
            var second = isRepeated ? group.First(f => f.file == files[1]).finding.Diagnostic.Span : default;
            foreach (var (file, finding) in group.Where(f => !isRepeated || f.file == files[0]))
            {
                yield return isRepeated ? WithOthers(finding.Diagnostic, second, files.Count - 1) : finding.Diagnostic;
            }
        }
    }

    private static Diagnostic WithOthers(Diagnostic diagnostic, SourceSpan second, int others)
    {
        var count = others.ToString(CultureInfo.InvariantCulture);
        var note = new BilingualText(
            $"พบเหมือนกันอีก {count} ไฟล์ เริ่มจากไฟล์นี้",
            $"the same in {EnglishCount.Of(others, "more file")}, this being the next");
        return diagnostic with { Related = diagnostic.Related.Add(new RelatedSpan(second, note)) };
    }
}

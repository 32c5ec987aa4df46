using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Privacy;

/// <summary>
/// No text holds a person's national id: 13 digits, Thai or Arabic, with or without separators, that begin with 1 to 8 and whose
/// last digit checks. Numbers that begin with 0 are juristic persons' tax ids, which are public.
/// </summary>
internal sealed partial class NoNationalIdRule : Rule
{
    private const int Length = 13;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4040",
        DiagnosticSeverity.Error,
        new("มีเลขประจำตัวประชาชน", "a national id"),
        new("ข้อความนี้มีเลขประจำตัวประชาชน {0} ซึ่งเป็นข้อมูลส่วนบุคคล", "This text holds the national id {0}, which is personal data."),
        new("ลบเลขนี้ หรือปิดบังให้เหลือสี่หลักท้าย", "Delete it, or mask all but its last four digits."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var text in model.Texts)
        {
            // a text may also hold one that its source writes with escapes; then the text's own place must do
            if (!CheckSource(text.Span, diagnostics) && text.Runs.Where(r => HasDigits(r.Text)).SelectMany(r => Find(r.Text)).FirstOrDefault() is { } id)
            {
                diagnostics.Add(Descriptor, text.Span, Masked(id));
            }
        }

        foreach (var text in model.Articles.SelectMany(a => a.Texts))
        {
            CheckSource(text.Markdown, diagnostics);
        }
    }

    private static bool CheckSource(SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!HasDigits(span.File.Text.AsSpan(span.Offset, span.Length)))
        {
            return false;
        }

        var found = Find(span.File.Text.Substring(span.Offset, span.Length)).ToList();
        foreach (var id in found)
        {
            diagnostics.Add(Descriptor, span.File.Span(span.Offset + id.Index, id.Length), Masked(id));
        }

        return found.Count > 0;
    }

    /// <summary>Whether there are enough digits at all, which is seldom so.</summary>
    private static bool HasDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) || ThaiText.IsThaiDigit(c) ? 1 : 0;
        }

        return digits >= Length;
    }

    private static IEnumerable<Match> Find(string text) => Candidate().Matches(ThaiText.ToArabicDigits(text)).Where(IsNationalId);

    private static string Masked(Match id) => "XXXXXXXXX" + Digits(id)[^4..];

    private static string Digits(Match id) => string.Concat(id.Value.Where(char.IsAsciiDigit));

    private static bool IsNationalId(Match candidate)
    {
        var (digits, sum) = (Digits(candidate), 0);
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (digits[i] - '0') * (Length - i);
        }

        return (11 - (sum % 11)) % 10 == digits[^1] - '0';
    }

    [GeneratedRegex(@"(?<![0-9])[1-8]([ -]?[0-9]){12}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Languages;

/// <summary>
/// A text is what readers are meant to see: no sign for nothing, no note that something is still to come, and in the language that it stands
/// under. Names of services are Latin in Thai texts too, so that a Thai text without a Thai letter is only mentioned.
/// </summary>
internal sealed partial class TextIsMeantRule : Rule
{
    private static readonly DiagnosticDescriptor Nothing = new(
        "PRS4088",
        DiagnosticSeverity.Warning,
        new("เครื่องหมายที่แปลว่าไม่มีค่า", "a sign for nothing"),
        new("“{0}” จะขึ้นบนเว็บไซต์ตามที่เขียน ไม่ได้แปลว่าไม่มีค่า", "“{0}” would stand on the site as it is written; it does not mean that there is nothing."),
        new("ใส่ข้อความ หรือลบบรรทัดนี้หากไม่มี", "Put in the text, or delete the line where there is none."));

    private static readonly DiagnosticDescriptor ToCome = new(
        "PRS4089",
        DiagnosticSeverity.Warning,
        new("ข้อความที่ยังไม่ได้ใส่", "a text that is still to come"),
        new("“{0}” ดูเหมือนที่ว่างรอใส่ข้อความ และจะขึ้นบนเว็บไซต์ตามนี้", "“{0}” seems to keep the place of a text, and would stand on the site so."),
        new("ใส่ข้อความจริง หรือลบบรรทัดนี้", "Put in the text itself, or delete the line."));

    private static readonly DiagnosticDescriptor NotThai = new(
        "PRS4083",
        DiagnosticSeverity.Info,
        new("ข้อความภาษาไทยไม่มีอักษรไทย", "a Thai text without a Thai letter"),
        new("“{0}” อยู่ใต้ th: แต่ไม่มีอักษรไทย", "“{0}” stands under th: and has no Thai letter."),
        new("ใส่คำแปลภาษาไทย หากเป็นชื่อเฉพาะ ไม่ต้องแก้", "Put in the Thai text. Leave a name as it is."));

    private static readonly DiagnosticDescriptor OnlyThai = new(
        "PRS4084",
        DiagnosticSeverity.Warning,
        new("ข้อความภาษาอื่นมีแต่อักษรไทย", "a text of another language in Thai letters"),
        new("“{0}” อยู่ใต้ {1}: แต่มีแต่อักษรไทย", "“{0}” stands under {1}: and has Thai letters only."),
        new("ใส่คำแปล หรือลบบรรทัดนี้ แล้วหน้านั้นจะแสดงภาษาไทยพร้อมคำบอก", "Put in the translation, or delete the line; the page then shows the Thai text and says so."));

    private const int ShownLetters = 40;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Nothing, ToCome, NotThai, OnlyThai];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var told = new HashSet<SourceSpan>();
        foreach (var text in model.Texts)
        {
            for (var i = 0; i < text.Runs.Length; i++)
            {
                if (told.Add(text.PlaceOf(i)))
                {
                    Check(text.Runs[i], text.PlaceOf(i), diagnostics);
                }
            }
        }
    }

    private static void Check(LocalizedRun run, SourceSpan place, DiagnosticBag diagnostics)
    {
        var (hasThai, hasLatin) = (run.Text.Any(ThaiText.IsThai), run.Text.Any(char.IsAsciiLetter));
        if (NothingForm().IsMatch(run.Text))
        {
            diagnostics.Add(Nothing, place, run.Text.Trim());
        }
        else if (ToComeForm().IsMatch(run.Text))
        {
            diagnostics.Add(ToCome, place, Shorten(run.Text));
        }
        else if (run.Culture == Culture.Thai && !hasThai && MayBeEnglish(run.Text, place))
        {
            diagnostics.Add(NotThai, place, Shorten(run.Text));
        }
        else if (run.Culture != Culture.Thai && hasThai && !hasLatin)
        {
            diagnostics.Add(OnlyThai, place, Shorten(run.Text), run.Culture.Tag);
        }
    }

    /// <summary>Several words of letters alone, which an agency wrote: frameworks are official wording.</summary>
    private static bool MayBeEnglish(string text, SourceSpan place) =>
        Words().Count(text) > 1 && !OddForm().IsMatch(text) && !place.File.Path.Contains("frameworks/", StringComparison.Ordinal);

    private static string Shorten(string text) => text.Length <= ShownLetters ? text : text[..ShownLetters] + "…";

    [GeneratedRegex(@"^\s*(?:~|null|none|nil|undefined)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NothingForm();

    [GeneratedRegex(
        @"^\W*(?:to\s?do|tb[acd]|fixme|x{3,}|lorem ipsum.*|(?:translation|text) to come|to be (?:added|translated|completed))\W*\z|^\s*\?{2,}\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ToComeForm();

    /// <summary>Thai that was typed on an English keyboard, which has its own diagnostic, has marks within its words.</summary>
    [GeneratedRegex(@"[A-Za-z][;'\[\]{}|\\=][A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex OddForm();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

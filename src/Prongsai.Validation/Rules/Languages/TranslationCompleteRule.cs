using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Languages;

/// <summary>
/// Every text is there in every culture of the site. Where one is not, pages show the source culture's, marked as such. An entity that
/// lacks several is reported once, at the first.
/// </summary>
internal sealed class TranslationCompleteRule : Rule
{
    private const int ShownLetters = 40;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS5001",
        DiagnosticSeverity.Warning,
        new("ขาดคำแปล จึงแสดงภาษาหลักแทน", "translation missing, fallback shown"),
        new("ข้อความ \"{1}\" ไม่มีคำแปลภาษา {0} (ขาด {2} ข้อความในส่วนเดียวกัน)", "The text \"{1}\" has no translation for {0} ({2} missing in this entry)."),
        new("เพิ่มบรรทัด {0}: พร้อมคำแปล", "Add a line {0}: with the translation."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var culture in model.Settings.Cultures)
        {
            foreach (var entity in model.Texts.Where(t => !t.Has(culture)).GroupBy(t => (t.Owner.File.Path, t.Owner.Offset)))
            {
                var first = entity.First();
                diagnostics.Add(
                    Descriptor, first.Span, culture.Tag, Shorten(first.Runs[0]), entity.Count().ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static string Shorten(LocalizedRun run) => run.Text.Length <= ShownLetters ? run.Text : run.Text[..ShownLetters] + "…";
}

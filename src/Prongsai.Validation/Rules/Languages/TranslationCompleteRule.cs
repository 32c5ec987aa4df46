using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Languages;

/// <summary>Every text is there in every culture of the site. Where one is not, pages show the source culture's, marked as such.</summary>
internal sealed class TranslationCompleteRule : Rule
{
    private const int ShownLetters = 40;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS5001",
        DiagnosticSeverity.Warning,
        new("ขาดคำแปล จึงแสดงภาษาหลักแทน", "translation missing, fallback shown"),
        new("ข้อความ \"{1}\" ไม่มีคำแปลภาษา {0}", "The text \"{1}\" has no translation for {0}."),
        new("เพิ่มบรรทัด {0}: พร้อมคำแปล", "Add a line {0}: with the translation."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var text in model.Texts)
        {
            foreach (var culture in model.Settings.Cultures.Where(c => !text.Has(c)))
            {
                diagnostics.Add(Descriptor, text.Span, culture.Tag, Shorten(text.Runs[0]));
            }
        }
    }

    private static string Shorten(LocalizedRun run) => run.Text.Length <= ShownLetters ? run.Text : run.Text[..ShownLetters] + "…";
}

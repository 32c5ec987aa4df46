using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>An item's page, its text and its parts, has no line that only stands for what is still to come. Evaluators take such a page for nothing.</summary>
internal sealed class ItemTextSaysSomethingRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4090",
        DiagnosticSeverity.Warning,
        new("ข้อความที่ยังไม่บอกอะไร", "a line that says nothing yet"),
        new("บรรทัดนี้ของข้อ {0} ยังไม่ใช่ข้อมูล ผู้ประเมินจะถือว่าไม่ได้เปิดเผย", "This line of {0} is no information yet; evaluators take it for nothing disclosed."),
        new("ใส่ข้อมูลจริง หรือลบบรรทัดนี้", "Put in the information itself, or delete the line."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var content in model.Disclosures().Select(d => d.Content).OfType<ItemContent>())
        {
            foreach (var text in content.Text?.Texts ?? [])
            {
                var span = text.Markdown;
                foreach (var (offset, length) in Placeholders.In(span.File.Text.AsSpan(span.Offset, span.Length)))
                {
                    diagnostics.Add(Descriptor, span.File.Span(span.Offset + offset, length), content.Item.ToString());
                }
            }

            CheckParts(content, diagnostics);
        }
    }

    private static void CheckParts(ItemContent content, DiagnosticBag diagnostics)
    {
        foreach (var text in content.Parts.SelectMany(p => p.Texts).OfType<LocalizedText>())
        {
            for (var i = 0; i < text.Runs.Length; i++)
            {
                if (Placeholders.IsPlaceholder(text.Runs[i].Text))
                {
                    diagnostics.Add(Descriptor, text.PlaceOf(i), content.Item.ToString());
                }
            }
        }
    }
}

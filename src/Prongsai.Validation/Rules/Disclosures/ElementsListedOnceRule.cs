using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>The elements that evidence shows are each listed once, from the first to the last.</summary>
internal sealed class ElementsListedOnceRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4069",
        DiagnosticSeverity.Warning,
        new("ลำดับใน shows ซ้ำหรือไม่เรียง", "elements twice or out of order"),
        new("shows ของข้อ {0} มีเลขซ้ำหรือไม่เรียงกัน: {1}", "The shows of item {0} repeats a number or is out of order: {1}."),
        new("เขียน shows: [{2}] หรือแก้เลขที่พิมพ์ผิด", "Write shows: [{2}], or correct the mistyped number."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (_, item, evidence, _) in model.Evidence())
        {
            var sorted = evidence.Shows.Distinct().Order().ToList();
            var isInRange = sorted.TrueForAll(n => n >= 1 && n <= item.Elements.Length);
            if (isInRange && !sorted.SequenceEqual(evidence.Shows))
            {
                diagnostics.Add(Descriptor, evidence.Origin.At("shows"), item.Code.ToString(), string.Join(", ", evidence.Shows), string.Join(", ", sorted));
            }
        }
    }
}

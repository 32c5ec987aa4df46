using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>The elements that a piece of evidence is said to show are elements of its item.</summary>
internal sealed class EvidenceShowsElementRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4030",
        DiagnosticSeverity.Error,
        new("ไม่มีสิ่งที่ต้องแสดงลำดับนี้", "no such element"),
        new("หลักฐานของข้อ {0} บอกว่าแสดงสิ่งที่ต้องแสดงลำดับที่ {1} แต่ข้อนี้มี {2} ลำดับ", "The evidence of item {0} is said to show element {1}, but the item has {2}."),
        new("แก้ shows ให้เป็นเลข 1 ถึง {2} ตามลำดับของ elements ในกรอบการประเมิน", "Correct shows to numbers from 1 to {2}, in the order of elements in the framework."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (_, item, evidence, _) in model.Evidence())
        {
            var count = item.Elements.Length;
            foreach (var number in evidence.Shows.Where(n => n < 1 || n > count))
            {
                diagnostics.Add(
                    Descriptor,
                    evidence.Origin.At("shows"),
                    item.Code.ToString(),
                    number.ToString(CultureInfo.InvariantCulture),
                    count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

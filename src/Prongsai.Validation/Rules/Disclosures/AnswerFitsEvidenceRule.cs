using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>An answer does not contradict its evidence.</summary>
internal sealed class AnswerFitsEvidenceRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4025",
        DiagnosticSeverity.Warning,
        new("คำตอบขัดกับหลักฐาน", "answer contradicts its evidence"),
        new("ข้อ {0} มีหลักฐาน แต่ตอบว่าไม่เปิดเผยหรือบอกว่าไม่ทราบที่อยู่", "Item {0} has evidence, yet is answered as not disclosed or says that its address is not recorded."),
        new("แก้ answer เป็น disclosed และลบ addressNotRecorded หรือลบ evidence", "Correct answer to disclosed and delete addressNotRecorded, or delete the evidence."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var disclosure in model.Disclosures().Where(d => !d.Evidence.IsEmpty && (d.AddressNotRecorded || d.Answer == DisclosureAnswer.NotDisclosed)))
        {
            diagnostics.Add(Descriptor, disclosure.Origin.At("answer"), disclosure.Item.ToString());
        }
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>An item answered as disclosed has evidence, or says openly that its address is not recorded.</summary>
internal sealed class DisclosedItemHasEvidenceRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4020",
        DiagnosticSeverity.Warning,
        new("ข้อ OIT ไม่มีหลักฐานเผยแพร่", "OIT item without evidence"),
        new("ข้อ {0} ตอบว่าเปิดเผยแล้ว แต่ไม่มีหลักฐาน", "Item {0} is answered as disclosed but has no evidence."),
        new("เพิ่ม evidence พร้อม url หรือเขียน addressNotRecorded: true เพื่อบอกตรง ๆ ว่าไม่ทราบที่อยู่", "Add evidence with its url, or write addressNotRecorded: true to say openly that the address is not known."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var disclosure in model.Disclosures().Where(d => d.Answer == DisclosureAnswer.Disclosed && d.Evidence.IsEmpty && !d.AddressNotRecorded))
        {
            if (!Lost.EntryIn(disclosure.Origin.At("evidence"), [], diagnostics))
            {
                diagnostics.Add(Descriptor, disclosure.Origin.At("answer"), disclosure.Item.ToString());
            }
        }
    }
}

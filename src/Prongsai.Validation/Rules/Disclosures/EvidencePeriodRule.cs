using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>Evidence that states its time is about the time that its item asks for.</summary>
internal sealed class EvidencePeriodRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4026",
        DiagnosticSeverity.Warning,
        new("หลักฐานเป็นของช่วงเวลาอื่น", "evidence is of another time"),
        new("หลักฐานของข้อ {0} เป็นข้อมูลของช่วง {1} แต่ข้อนี้ต้องเป็นข้อมูลของช่วง {2}", "The evidence of item {0} is about {1}, but the item asks for {2}."),
        new("ใช้หลักฐานของช่วงเวลาที่ข้อนี้ต้องการ หรือแก้ covers ถ้าเขียนผิด", "Give evidence of the time that the item asks for, or correct covers if it is mistaken."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var given in model.Evidence())
        {
            var (item, evidence) = (given.Item, given.Evidence);
            if (evidence.Covers is { } covers && ItemPeriods.Wanted(item.Period) is { } wanted && ItemPeriods.FitOf(item.Period, evidence) == PeriodFit.Misses)
            {
                diagnostics.Add(Descriptor, evidence.Origin.At("covers"), item.Code.ToString(), covers.ToString(), wanted.ToString());
            }
        }
    }
}

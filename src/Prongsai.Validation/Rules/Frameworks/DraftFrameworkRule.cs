using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Frameworks;

/// <summary>Says of each of the site's years whether its framework is a draft: what it asks for may yet change.</summary>
internal sealed class DraftFrameworkRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4016",
        DiagnosticSeverity.Info,
        new("กรอบการประเมินเป็นฉบับร่าง", "the framework is a draft"),
        new("กรอบการประเมินของปี {0} ที่มีอยู่เป็นฉบับร่าง", "The framework of {0} that is here is a draft."),
        new("เทียบกับคู่มือของปีนั้นก่อนส่งคำตอบ หน้าวิธีคิดคะแนนบอกผู้อ่านไว้แล้ว", "Compare it with that year's handbook before you hand in; the page on the method tells readers."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var framework in model.Frameworks.Where(f => f.IsDraft && model.FindYear(f.Year) is not null))
        {
            diagnostics.Add(Descriptor, framework.Origin.At("status"), framework.Year.ToString());
        }
    }
}

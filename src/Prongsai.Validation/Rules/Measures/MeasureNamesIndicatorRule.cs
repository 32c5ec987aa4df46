using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Measures;

/// <summary>A measure that is named after an indicator targets that very indicator.</summary>
internal sealed class MeasureNamesIndicatorRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4014",
        DiagnosticSeverity.Warning,
        new("มาตรการชี้ไปตัวชี้วัดอื่น", "a measure targets another indicator than it names"),
        new("มาตรการ {0} ชื่อตรงกับตัวชี้วัดที่ {1} แต่ระบุตัวชี้วัดที่ {2}", "The measure {0} bears the name of indicator {1} but targets indicator {2}."),
        new("แก้ indicator เป็น {1} หรือเปลี่ยนชื่อมาตรการ", "Correct indicator to {1}, or rename the measure."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>())
        {
            var indicators = model.FrameworkOf(plan.Answers).Indicators.ToList();
            foreach (var measure in plan.Measures)
            {
                var name = measure.Name.Runs[0].Text;
                if (indicators.Find(i => i.IsCalled(name)) is { } named && named.Id != measure.Indicator)
                {
                    diagnostics.Add(Descriptor, measure.Origin.At("indicator"), name, named.Id.ToString(), measure.Indicator.ToString());
                }
            }
        }
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Frameworks;

/// <summary>Grade bands stand from the best to the worst, and the last one takes every total.</summary>
internal sealed class GradeBandsDescendRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4002",
        DiagnosticSeverity.Error,
        new("ลำดับเกณฑ์ระดับผลไม่ถูกต้อง", "grade bands are out of order"),
        new("เกณฑ์ระดับ {0} ของปี {1} ไม่เรียงจากสูงไปต่ำ หรือระดับสุดท้ายไม่เริ่มที่ 0", "The band {0} of {1} is not in order from high to low, or the last band does not begin at 0."),
        new("เรียง gradeBands จากระดับดีที่สุด และให้ระดับสุดท้ายมี minimum: 0", "Order gradeBands from the best grade, and give the last one minimum: 0."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var framework in model.Frameworks.Where(f => !f.GradeBands.IsEmpty))
        {
            var bands = framework.GradeBands;
            var wrong = bands.Zip(bands.Skip(1)).Where(p => !Descends(p.First, p.Second)).Select(p => p.Second).ToList();
            if (wrong.Count == 0 && bands[^1].Minimum != 0 && !Lost.EntryIn(framework.Origin.At("gradeBands"), bands.Select(b => b.Origin), diagnostics))
            {
                wrong.Add(bands[^1]);
            }

            foreach (var band in wrong)
            {
                diagnostics.Add(Descriptor, band.Origin.At("minimum"), band.Grade.Code, framework.Year.ToString());
            }
        }
    }

    private static bool Descends(GradeBand band, GradeBand next) =>
        next.Minimum < band.Minimum || (next.Minimum == band.Minimum && band.MinimumPerInstrument is not null);
}

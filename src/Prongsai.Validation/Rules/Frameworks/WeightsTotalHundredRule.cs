using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Frameworks;

/// <summary>A framework's instruments weigh 100 per cent together, once all weights are known.</summary>
internal sealed class WeightsTotalHundredRule : Rule
{
    private const decimal Whole = 100m;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4001",
        DiagnosticSeverity.Error,
        new("น้ำหนักรวมไม่เท่ากับ 100", "weights do not total 100"),
        new("น้ำหนักของเครื่องมือทั้งหมดในปี {0} รวมได้ {1} ไม่ใช่ 100", "The weights of the instruments of {0} total {1}, not 100."),
        new("ตรวจค่า weight ของแต่ละเครื่องมือกับประกาศของปีนั้น", "Check each weight against that year's announcement."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var framework in model.Frameworks.Where(f => !f.Instruments.IsEmpty && f.Instruments.All(i => i.Weight is not null)))
        {
            var total = framework.Instruments.Sum(i => i.Weight ?? 0);
            if (total != Whole && !Lost.EntryIn(framework.Origin.At("instruments"), framework.Instruments.Select(i => i.Origin), diagnostics))
            {
                diagnostics.Add(Descriptor, framework.Origin.At("instruments"), framework.Year.ToString(), total.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Frameworks;

/// <summary>A framework's pass mark, the minima of its grades and its weights lie from 0 to 100.</summary>
internal sealed class FrameworkRangeRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4015",
        DiagnosticSeverity.Error,
        new("ค่าในกรอบการประเมินอยู่นอกช่วง 0 ถึง 100", "a framework's value outside 0 to 100"),
        new("{0} ของปี {2} เป็น {1} ซึ่งไม่อยู่ในช่วง 0 ถึง 100", "{0} of {2} is {1}, which is not from 0 to 100."),
        new("ตรวจกับประกาศของปีนั้น อาจลืมจุดทศนิยม", "Check it against that year's announcement; a decimal point may be missing."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var framework in model.Frameworks)
        {
            foreach (var (key, value, origin) in ValuesOf(framework).Where(v => v.Value is < 0 or > Points.Maximum))
            {
                diagnostics.Add(Descriptor, origin.At(key), key, value.ToString(CultureInfo.InvariantCulture), framework.Year.ToString());
            }
        }
    }

    private static IEnumerable<(string Key, decimal Value, Origin Origin)> ValuesOf(Framework framework)
    {
        if (framework.PassMark is { } pass)
        {
            yield return ("value", pass.Value, pass.Origin);
        }

        foreach (var band in framework.GradeBands)
        {
            yield return ("minimum", band.Minimum, band.Origin);
            yield return ("minimumPerInstrument", band.MinimumPerInstrument ?? 0, band.Origin);
        }

        foreach (var instrument in framework.Instruments)
        {
            yield return ("weight", instrument.Weight ?? 0, instrument.Origin);
        }
    }
}

using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Which grade a year's bands give to a result; used to check the published grade, never to replace it.</summary>
public static class GradeRule
{
    public static GradeBand? Expected(Framework framework, ComputedResult result)
    {
        var total = Points.Round(result.Total);
        return framework.GradeBands.FirstOrDefault(b =>
            total >= b.Minimum && (b.MinimumPerInstrument is not { } least || result.Instruments.All(i => Points.Round(i.Mean) >= least)));
    }
}

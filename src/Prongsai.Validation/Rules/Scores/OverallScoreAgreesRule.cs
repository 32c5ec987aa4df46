using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>The published total is what the year's formula gives, within a hundredth of a point. The published figure is never replaced.</summary>
internal sealed class OverallScoreAgreesRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4004",
        DiagnosticSeverity.Error,
        new("คะแนนรวมไม่ตรงกับผลคำนวณ", "overall score disagrees"),
        new("คะแนนรวม {0} ไม่ตรงกับผลคำนวณ {1} ({2})", "The overall score {0} disagrees with the computed {1} ({2})."),
        new("ตรวจคะแนนรวมและคะแนนรายตัวชี้วัดกับผลที่ประกาศ อาจพิมพ์ตัวเลขสลับที่", "Check the total and the indicators' scores against the published result; digits may have changed places."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>())
        {
            if (SoundResult.Of(model.FrameworkOf(card.Year), card) is { } result && !SoundResult.Agrees(result, card))
            {
                var working = string.Join(" + ", result.Instruments.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Weight / 100m:0.##} × {Points.ShowExact(i.Mean)}")));
                diagnostics.Add(Descriptor, card.Origin.At("overall"), Points.Show(card.Overall), Points.Show(result.Total), working);
            }
        }
    }
}

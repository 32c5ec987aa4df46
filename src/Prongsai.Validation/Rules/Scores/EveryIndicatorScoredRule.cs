using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>A published result has a score for every indicator of its year, or only a total.</summary>
internal sealed class EveryIndicatorScoredRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4005",
        DiagnosticSeverity.Error,
        new("ตัวชี้วัดไม่มีคะแนน", "indicator without a score"),
        new("ตัวชี้วัดที่ {0} {1} ของปี {2} ไม่มีคะแนน", "Indicator {0} ({1}) of {2} has no score."),
        new("เพิ่ม - indicator: {0} พร้อม value ใน scores.yaml", "Add - indicator: {0} with its value to scores.yaml."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>().Where(c => !c.Scores.IsEmpty))
        {
            if (Lost.EntryIn(card.Origin.At("scores"), card.Scores.Select(s => s.Origin), diagnostics))
            {
                continue;
            }

            foreach (var indicator in model.FrameworkOf(card.Year).Indicators.Where(i => card.Find(i.Id) is null))
            {
                var name = indicator.Name.For(model.Settings.SourceCulture).Text;
                diagnostics.Add(Descriptor, card.Origin.At("scores"), indicator.Id.ToString(), name, card.Year.ToString());
            }
        }
    }
}

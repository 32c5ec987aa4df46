using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>Where results of items are published, the indicator's published score is what they give, rounded: they are 0 or 100, so nothing else is.</summary>
internal sealed class ItemScoresAgreeRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4013",
        DiagnosticSeverity.Error,
        new("คะแนนรายข้อไม่ตรงกับคะแนนตัวชี้วัด", "item scores disagree with their indicator"),
        new("คะแนน {1} ของตัวชี้วัดที่ {0} ไม่ตรงกับผลคำนวณจากรายข้อ {2}", "The score {1} of indicator {0} disagrees with {2} computed from its items."),
        new("ตรวจ itemScores และคะแนนตัวชี้วัดกับผลที่ประกาศ", "Check itemScores and the indicator's score against the published result."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>().Where(c => c.ItemScores.All(s => s.Value is 0m or Points.Maximum)))
        {
            var items = card.ItemScores.ToDictionary(s => s.Item, s => s.Value);
            foreach (var indicator in model.FrameworkOf(card.Year).Indicators)
            {
                if (ScoreFormula.FromItems(indicator, items) is { } computed
                    && card.Find(indicator.Id) is { } score
                    && !Points.IsRounded(score.Value, computed))
                {
                    diagnostics.Add(Descriptor, score.Origin.At("value"), indicator.Id.ToString(), Points.Show(score.Value), Points.Show(computed));
                }
            }
        }
    }
}

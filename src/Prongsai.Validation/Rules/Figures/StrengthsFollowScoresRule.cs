using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// The indicators called strong are the highest of the year's result and those called weak the lowest, whatever their number; and none below
/// the agency's own threshold is passed over in silence.
/// </summary>
internal sealed class StrengthsFollowScoresRule : Rule
{
    private static readonly DiagnosticDescriptor Disagrees = new(
        "PRS4058",
        DiagnosticSeverity.Warning,
        new("จุดแข็งหรือจุดอ่อนไม่ตรงกับคะแนน", "a strength or weakness the scores do not show"),
        new(
            "{0} มีตัวชี้วัดที่ {1} ({2} คะแนน) แต่ไม่มีตัวชี้วัดที่ {3} ซึ่งได้ {4} คะแนน",
            "{0} has indicator {1} ({2} points), but not indicator {3} with {4}."),
        new(
            "strengths คือตัวชี้วัดที่ได้คะแนนสูงสุด weaknesses คือที่ได้ต่ำสุด แก้หมายเลข หรือเพิ่มตัวชี้วัดที่ {3}",
            "strengths are the indicators with the highest scores, weaknesses those with the lowest. Correct the number, or add indicator {3}."));

    private static readonly DiagnosticDescriptor PassedOver = new(
        "PRS4059",
        DiagnosticSeverity.Warning,
        new("ตัวชี้วัดต่ำกว่าเกณฑ์เร่งด่วนแต่ไม่กล่าวถึง", "an indicator below the threshold is passed over"),
        new(
            "ตัวชี้วัดที่ {0} ได้ {1} คะแนน ต่ำกว่าเกณฑ์เร่งด่วน {2} แต่ไม่อยู่ใน weaknesses และไม่มีการดำเนินการหรือมาตรการรองรับ",
            "Indicator {0} has {1} points, below the threshold of {2}; but it is in no weaknesses, and no action or measure is for it."),
        new("ตรวจ urgentBelow หรือเพิ่ม {0} ใน weaknesses หรือเพิ่มมาตรการของตัวชี้วัดนี้", "Check urgentBelow, add {0} to weaknesses, or add a measure for it."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Disagrees, PassedOver];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var year in model.Years)
        {
            if (year is { Analysis: { } analysis, Scorecard: { Scores.IsEmpty: false } card } && card.Scores.Length == model.FrameworkOf(card.Year).Indicators.Count())
            {
                CheckList(card, analysis, "strengths", analysis.Strengths, diagnostics);
                CheckList(card, analysis, "weaknesses", analysis.Weaknesses, diagnostics);
                CheckThreshold(model, card, analysis, diagnostics);
            }
        }
    }

    /// <summary>One message for a list: the worst that is in it and the best that is not.</summary>
    private static void CheckList(Scorecard card, Analysis analysis, string key, ImmutableArray<IndicatorId> listed, DiagnosticBag diagnostics)
    {
        var isStrong = key == "strengths";
        decimal Rank(Score score) => isStrong ? score.Value : -score.Value;
        var (inside, outside) = (card.Scores.Where(s => listed.Contains(s.Indicator)).MinBy(Rank), card.Scores.Where(s => !listed.Contains(s.Indicator)).MaxBy(Rank));
        if (inside is not null && outside is not null && Rank(outside) > Rank(inside)
            && !Places.IsTold(inside.Origin.At("value"), diagnostics) && !Places.IsTold(outside.Origin.At("value"), diagnostics))
        {
            diagnostics.Add(new Diagnostic(
                Disagrees,
                Disagrees.Severity,
                Places.In(analysis.Origin.At(key), inside.Indicator.ToString()),
                [key, inside.Indicator.ToString(), Points.Show(inside.Value), outside.Indicator.ToString(), Points.Show(outside.Value)],
                [new(outside.Origin.At("value"), new BilingualText("คะแนนที่ไม่ได้กล่าวถึง", "the score that is not listed"))]));
        }
    }

    private static void CheckThreshold(DisclosureModel model, Scorecard card, Analysis analysis, DiagnosticBag diagnostics)
    {
        if (analysis.UrgentBelow is not { } urgent)
        {
            return;
        }

        var answered = analysis.Weaknesses
            .Concat(analysis.Actions.SelectMany(a => a.Indicators))
            .Concat(model.MeasuresAnswering(card.Year)?.Measures.Select(m => m.Indicator) ?? [])
            .ToHashSet();
        foreach (var score in card.Scores.Where(s => s.Value < urgent.Value && !answered.Contains(s.Indicator) && !Places.IsTold(s.Origin.At("value"), diagnostics)))
        {
            diagnostics.Add(PassedOver, analysis.Origin.At("weaknesses"), score.Indicator.ToString(), Points.Show(score.Value), Points.Show(urgent.Value));
        }
    }
}

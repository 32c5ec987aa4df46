using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>
/// The published total is the exact one of the year's formula, rounded either way at a tie. It may lie half a unit further, because the
/// scores that go into the formula are rounded too; then it is still told, as a slip in the last digit looks the same. With weights that
/// are not verified it is the framework that may be wrong. The published figure is never replaced.
/// </summary>
internal sealed class OverallScoreAgreesRule : Rule
{
    private static readonly DiagnosticDescriptor Disagrees = new(
        "PRS4004",
        DiagnosticSeverity.Error,
        new("คะแนนรวมไม่ตรงกับผลคำนวณ", "overall score disagrees"),
        new("คะแนนรวม {0} ไม่ตรงกับผลคำนวณ {1} ({2})", "The overall score {0} disagrees with the computed {1} ({2})."),
        new(
            "ตรวจคะแนนรวมและคะแนนรายตัวชี้วัดกับผลที่ประกาศ อาจพิมพ์ตัวเลขสลับที่ หากผลที่ประกาศเป็นเช่นนี้จริง ให้ใส่ severities: PRS4004: warning ใน site.yaml เว็บไซต์จะแสดงตัวเลขตามที่ประกาศ",
            "Check the total and the indicators' scores against the published result; digits may have changed places. If it was really published so, put PRS4004: warning below severities in site.yaml: the site shows it as published."));

    private static readonly DiagnosticDescriptor DisagreesWithUnverified = new(
        "PRS4051",
        DiagnosticSeverity.Warning,
        new("คะแนนรวมไม่ตรงกับผลคำนวณด้วยน้ำหนักที่ยังไม่ยืนยัน", "overall score disagrees with unverified weights"),
        new(
            "คะแนนรวม {0} ไม่ตรงกับผลคำนวณ {1} ({2}) แต่น้ำหนักของปีนี้ยังไม่ยืนยัน ({3}) เว็บไซต์จึงแสดง {0} ตามที่ประกาศ",
            "The overall score {0} disagrees with the computed {1} ({2}); but the year's weights are not verified ({3}), so the site shows {0} as published."),
        new(
            "ตรวจคะแนนรวมและคะแนนรายตัวชี้วัดกับผลที่ประกาศ หากถูกแล้ว ไม่ต้องแก้ หรือปิดคำเตือนด้วย severities: PRS4051: info ใน site.yaml",
            "Check the total and the indicators' scores against the published result. If they are right, leave them, or put PRS4051: info below severities in site.yaml."));

    private static readonly DiagnosticDescriptor LastDigit = new(
        "PRS4052",
        DiagnosticSeverity.Warning,
        new("คะแนนรวมต่างจากผลคำนวณที่หลักสุดท้าย", "overall score differs in its last digit"),
        new("คะแนนรวม {0} ต่างจากผลคำนวณ {1} ที่หลักสุดท้าย ({2})", "The overall score {0} differs from the computed {1} in its last digit ({2})."),
        new(
            "ตรวจกับผลที่ประกาศ ต่างกันเท่านี้เกิดจากการปัดเศษได้ หากประกาศไว้เช่นนี้จริง ไม่ต้องแก้ หรือปิดคำเตือนด้วย severities: PRS4052: info ใน site.yaml",
            "Check it against the published result. Rounding can make so small a difference: if it was published so, leave it, or put PRS4052: info below severities in site.yaml."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Disagrees, DisagreesWithUnverified, LastDigit];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>())
        {
            var framework = model.FrameworkOf(card.Year);
            if (SoundResult.Of(framework, card) is { } result && !Points.IsRounded(card.Overall, result.Total))
            {
                var doubtful = SoundResult.DoubtfulWeights(framework);
                var what = Points.IsWithinRounding(card.Overall, result.Total) ? LastDigit : doubtful.Length > 0 ? DisagreesWithUnverified : Disagrees;
                var working = string.Join(" + ", result.Instruments.Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Weight / 100m:0.##} × {Points.ShowExact(i.Mean)}")));
                diagnostics.Add(new Diagnostic(
                    what, what.Severity, card.Origin.At("overall"), [Points.Show(card.Overall), Points.Show(result.Total), working, doubtful], LikelySlips.Of(model, framework, card)));
            }
        }
    }
}

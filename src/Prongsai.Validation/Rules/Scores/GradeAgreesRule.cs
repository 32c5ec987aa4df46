using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>
/// The published grade is one of the year's, and the one that its bands give to the published total. Where a band is not verified, a
/// disagreement is a warning: the published grade counts.
/// </summary>
internal sealed class GradeAgreesRule : Rule
{
    private static readonly DiagnosticDescriptor Disagrees = new(
        "PRS4006",
        DiagnosticSeverity.Error,
        new("ระดับผลไม่ตรงกับเกณฑ์ของปี", "grade disagrees with the year's bands"),
        new("ระดับ {0} ไม่ตรงกับคะแนนรวม {1} ซึ่งตามเกณฑ์ของปีคือ {2}", "The grade {0} does not fit the total {1}, which the year's bands grade {2}."),
        new("ตรวจระดับผลและคะแนนรวมกับผลที่ประกาศ", "Check the grade and the total against the published result."));

    private static readonly DiagnosticDescriptor DisagreesWithUnverified = new(
        "PRS4007",
        DiagnosticSeverity.Warning,
        new("ระดับผลไม่ตรงกับเกณฑ์ที่ยังไม่ยืนยัน", "grade disagrees with an unverified band"),
        new(
            "ระดับ {0} ไม่ตรงกับเกณฑ์ของปี ซึ่งให้ระดับ {2} ที่คะแนนรวม {1} แต่เกณฑ์นั้นยังไม่ยืนยัน ({3}) เว็บไซต์จึงแสดงระดับ {0} ตามที่ประกาศ",
            "The grade {0} does not fit the year's bands, which give {2} for the total {1}; but these are not verified ({3}), so the site shows {0} as published."),
        new(
            "ตรวจระดับกับผลที่ประกาศ หากถูกแล้ว ไม่ต้องแก้ หรือปิดคำเตือนด้วย severities: PRS4007: info ใน site.yaml",
            "Check the grade against the published result. If it is right, leave it, or put PRS4007: info below severities in site.yaml."));

    private static readonly DiagnosticDescriptor Unknown = new(
        "PRS4008",
        DiagnosticSeverity.Error,
        new("ไม่รู้จักระดับผลนี้", "unknown grade"),
        new("ปี {1} ไม่มีระดับผล {0}", "The year {1} has no grade {0}."),
        new("ระดับผลของปีนี้: {2}", "That year's grades: {2}."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Disagrees, DisagreesWithUnverified, Unknown];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>())
        {
            CheckCard(card, model.FrameworkOf(card.Year), diagnostics);
        }
    }

    private static void CheckCard(Scorecard card, Framework framework, DiagnosticBag diagnostics)
    {
        if (card.Grade is not { } grade || framework.GradeBands.IsEmpty || Lost.EntryIn(framework.Origin.At("gradeBands"), framework.GradeBands.Select(b => b.Origin), diagnostics))
        {
            return;
        }

        var span = card.Origin.At("grade");
        var published = framework.FindBand(grade);
        if (published is null)
        {
            diagnostics.Add(Unknown, span, grade.Code, card.Year.ToString(), string.Join(", ", framework.GradeBands.Select(b => b.Grade)));
            return;
        }

        if (Judged(framework, card) is { } expected && expected != published)
        {
            var doubtful = string.Join(", ", new[] { expected, published }.Where(b => b.Confidence != Confidence.Verified).Select(b => $"{b.Grade} {SoundResult.Word(b.Confidence)}"));
            diagnostics.Add(doubtful.Length == 0 ? Disagrees : DisagreesWithUnverified, span, grade.Code, Points.Show(card.Overall), expected.Grade.Code, doubtful);
        }
    }

    /// <summary>
    /// The band of the published total. Null where that cannot be known, or where the total itself is told to be wrong. A total alone is
    /// enough where no band asks for a least result of every instrument.
    /// </summary>
    private static GradeBand? Judged(Framework framework, Scorecard card)
    {
        if (SoundResult.Of(framework, card) is { } result)
        {
            var isSound = Points.IsWithinRounding(card.Overall, result.Total) || SoundResult.DoubtfulWeights(framework).Length > 0;
            return isSound ? GradeRule.Expected(framework, card.Overall, result.Instruments) : null;
        }

        var isEnough = card.Scores.IsEmpty && SoundResult.IsInRange(card.Overall) && framework.GradeBands.All(b => b.MinimumPerInstrument is null);
        return isEnough ? GradeRule.Expected(framework, card.Overall, []) : null;
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>
/// The published grade is one of the year's, and the one its bands give. Where the band is known only from memory, a
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
        new("ระดับ {0} ไม่ตรงกับเกณฑ์ที่ยังไม่ได้ยืนยัน ซึ่งให้ระดับ {2} ที่คะแนนรวม {1}", "The grade {0} does not fit a band that is not verified, which gives {2} for the total {1}."),
        new("ระดับที่ประกาศถือเป็นหลัก ตรวจเกณฑ์ใน frameworks กับคู่มือของปีนั้น", "The published grade counts. Check the bands in frameworks against that year's handbook."));

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

        if (SoundResult.Of(framework, card) is { } result && SoundResult.Agrees(result, card) && GradeRule.Expected(framework, result) is { } expected && expected != published)
        {
            var isKnown = expected.Confidence != Confidence.Unverified && published.Confidence != Confidence.Unverified;
            diagnostics.Add(isKnown ? Disagrees : DisagreesWithUnverified, span, grade.Code, Points.Show(card.Overall), expected.Grade.Code);
        }
    }
}

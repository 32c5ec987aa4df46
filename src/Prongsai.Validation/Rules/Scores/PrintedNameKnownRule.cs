using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>A name that a source printed for an indicator is its own name or a known other wording of it.</summary>
internal sealed class PrintedNameKnownRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4012",
        DiagnosticSeverity.Warning,
        new("ชื่อตัวชี้วัดต่างจากกรอบการประเมิน", "indicator name differs from the framework"),
        new("{0} ไม่ใช่ชื่อของตัวชี้วัดที่ {1} {2}", "{0} is not a name of indicator {1} ({2})."),
        new("ตรวจหมายเลขตัวชี้วัด หรือเพิ่มชื่อนี้ใน aliases ของกรอบการประเมิน", "Check the indicator's number, or add the name to its aliases in the framework."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>())
        {
            foreach (var score in card.Scores.Where(s => s.PrintedName is not null))
            {
                var name = score.PrintedName ?? "";
                if (model.FrameworkOf(card.Year).FindIndicator(score.Indicator) is { } indicator && !indicator.IsCalled(name))
                {
                    diagnostics.Add(Descriptor, score.Origin.At("printedName"), name, indicator.Id.ToString(), indicator.Name.Runs[0].Text);
                }
            }
        }
    }
}

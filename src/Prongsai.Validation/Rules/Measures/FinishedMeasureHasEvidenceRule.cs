using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Measures;

/// <summary>A measure reported as done has evidence that shows it.</summary>
internal sealed class FinishedMeasureHasEvidenceRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4011",
        DiagnosticSeverity.Warning,
        new("มาตรการแล้วเสร็จแต่ไม่มีหลักฐาน", "finished measure without evidence"),
        new("รายงานว่ามาตรการที่ {0} แล้วเสร็จ แต่ไม่มีหลักฐาน", "Measure {0} is reported as done, but without evidence."),
        new("เพิ่ม evidence พร้อม url ของรายงานหรือผลงาน", "Add evidence with the url of the report or of what was done."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var done = from plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>()
                   from measure in plan.Measures
                   from report in measure.Reports
                   where report is { State: MeasureState.Done, Evidence.IsEmpty: true }
                   select new { Measure = measure, Report = report };
        foreach (var claim in done)
        {
            if (!Lost.EntryIn(claim.Report.Origin.At("evidence"), [], diagnostics))
            {
                diagnostics.Add(Descriptor, claim.Report.Origin.At("state"), claim.Measure.Number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

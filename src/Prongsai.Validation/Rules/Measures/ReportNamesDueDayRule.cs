using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Measures;

/// <summary>A report names one of the days on which its plan asks for reports; otherwise no page would show it.</summary>
internal sealed class ReportNamesDueDayRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4031",
        DiagnosticSeverity.Error,
        new("รายงานไม่ตรงกับกำหนด", "report for no due day"),
        new("รายงานของมาตรการที่ {0} ระบุกำหนด {1} ซึ่งไม่อยู่ใน reportsDue", "The report on measure {0} names the day {1}, which is not in reportsDue."),
        new("แก้ due ให้ตรงกับวันใดวันหนึ่งใน reportsDue ({2}) หรือเพิ่มวันนั้นใน reportsDue", "Correct due to one of the days in reportsDue ({2}), or add the day there."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>())
        {
            var days = plan.ReportsDue.IsEmpty ? "-" : string.Join(", ", plan.ReportsDue.Select(IsoDay.Show));
            foreach (var late in plan.Measures.SelectMany(m => m.Reports.Where(r => !plan.ReportsDue.Contains(r.Due)).Select(r => new { Measure = m, Report = r })))
            {
                diagnostics.Add(Descriptor, late.Report.Origin.At("due"), late.Measure.Number.ToString(CultureInfo.InvariantCulture), IsoDay.Show(late.Report.Due), days);
            }
        }
    }
}

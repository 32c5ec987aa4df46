using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// The days on which a plan asks for reports come as often as its own words say ("every 6 months"), counted from the first day of the fiscal
/// year; and where one of them ends such a period, none misses the end of its own by some days.
/// </summary>
internal sealed class ReportDaysFitRule : Rule
{
    private const int Year = 12;

    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4064",
        DiagnosticSeverity.Warning,
        new("กำหนดรายงานไม่ตรงกับรอบ", "a report day that does not fit"),
        new("กำหนดรายงาน {0} ไม่ตรงกับรอบทุก {1} เดือนของปีงบประมาณ {2} น่าจะเป็น {3}", "The report day {0} does not fit reports every {1} months of fiscal year {2}; perhaps {3}."),
        new("แก้ {0} เป็น {3} หรือแก้ followUp ให้บอกรอบที่ถูกต้อง", "Correct {0} to {3}, or let followUp say how often reports are made."));

    private static readonly DiagnosticDescriptor OtherYear = new(
        "PRS4086",
        DiagnosticSeverity.Warning,
        new("กำหนดรายงานอยู่นอกปีของแผน", "a report day of another year"),
        new("กำหนดรายงาน {0} ไม่ได้อยู่ในปีงบประมาณ {1} หรือครึ่งปีถัดไป", "The report day {0} lies neither in fiscal year {1} nor in the half year after it."),
        new("ตรวจปีของ {0} (ปีปฏิทิน ค.ศ.)", "Check the year of {0}, which is of the common era."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor, OtherYear];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>().Where(p => !p.ReportsDue.IsEmpty && !Lost.EntryIn(p.Origin.At("reportsDue"), [], diagnostics)))
        {
            var said = plan.Measures.Select(m => Months(m.FollowUp)).Distinct().ToList();
            if (said is [{ } months])
            {
                CheckDays(plan, months, diagnostics);
            }
            else
            {
                CheckYears(plan, diagnostics);
            }
        }
    }

    /// <summary>The whole number of months that divides a year, where a text says one.</summary>
    private static int? Months(LocalizedText text)
    {
        var run = text.For(Culture.Thai).Culture == Culture.Thai ? text.For(Culture.Thai) : text.Runs[0];
        foreach (var number in NumberScanner.Scan(run.Text))
        {
            var after = run.Text.AsSpan(number.End).TrimStart();
            if (number.Form == NumberForm.Whole && number.Value is > 0 and <= Year && Year % (int)number.Value == 0 && (after.StartsWith("เดือน") || after.StartsWith("month")))
            {
                return (int)number.Value;
            }
        }

        return null;
    }

    private static void CheckDays(MeasurePlan plan, int months, DiagnosticBag diagnostics)
    {
        var days = plan.ReportsDue.Order().ToList();
        var ends = Enumerable.Range(1, days.Count).Select(i => plan.Year.FirstDay.AddMonths(i * months).AddDays(-1)).ToList();
        var isExact = days.Exists(ends.Contains);
        foreach (var (day, end) in days.Zip(ends).Where(p => isExact ? p.First != p.Second : !IsAfter(p.First, p.Second, months)))
        {
            // the others of the list are in turn; the one that is not is wrong
            if (!isExact || !ends.Contains(day))
            {
                diagnostics.Add(
                    Descriptor, Places.In(plan.Origin.At("reportsDue"), IsoDay.Show(day)), IsoDay.Show(day), months.ToString(CultureInfo.InvariantCulture), plan.Year.ToString(), IsoDay.Show(Missing(days, ends, end)));
            }
        }
    }

    /// <summary>Where no period is said, a report may be asked for some months after the year that it is about.</summary>
    private static void CheckYears(MeasurePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var day in plan.ReportsDue.Where(d => d < plan.Year.FirstDay || d >= plan.Year.FirstDay.AddMonths(Year + (Year / 2))))
        {
            diagnostics.Add(OtherYear, Places.In(plan.Origin.At("reportsDue"), IsoDay.Show(day)), IsoDay.Show(day), plan.Year.ToString());
        }
    }

    private static DateOnly Missing(List<DateOnly> days, List<DateOnly> ends, DateOnly end) => days.Contains(end) ? ends.Find(e => !days.Contains(e)) : end;

    /// <summary>Whether a day lies between the end of a period and that of the next.</summary>
    private static bool IsAfter(DateOnly day, DateOnly end, int months) => day >= end && day < end.AddMonths(months);
}

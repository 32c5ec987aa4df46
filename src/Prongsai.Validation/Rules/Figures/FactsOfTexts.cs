using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// What else texts say in figures: the agency's own threshold, the number of an instrument's indicators, and fiscal years that only one slip
/// parts from one the content has.
/// </summary>
internal static class FactsOfTexts
{
    /// <summary>How many years from those of the content a text may well speak of.</summary>
    private const int Decade = 10;

    private static readonly DiagnosticDescriptor Fact = new(
        "PRS4067",
        DiagnosticSeverity.Warning,
        new("ตัวเลขในข้อความไม่ตรงกับข้อมูล", "a figure in a text is not that of the data"),
        new("ข้อความนี้บอกว่า {0} แต่ควรเป็น {1} ({2})", "This text says {0}, where {1} is right ({2})."),
        new("ตรวจกับเอกสารต้นฉบับว่าเลขใดถูก", "See in the source document which is right."));

    private static readonly DiagnosticDescriptor FiscalYears = new(
        "PRS4068",
        DiagnosticSeverity.Warning,
        new("ปีที่น่าจะพิมพ์ผิด", "a year that looks mistyped"),
        new("ข้อมูลนี้ไม่มีปี {0} น่าจะเป็นปี {1}", "Nothing here is of the year {0}; perhaps {1} was meant."),
        new("ตรวจปีกับเอกสารต้นฉบับ", "Check the year against the source document."));

    private static readonly ImmutableArray<string> Below = ["น้อยกว่า", "ต่ำกว่า", "below", "less than", "under"];

    public static ImmutableArray<DiagnosticDescriptor> Descriptors => [Fact, FiscalYears];

    public static void Check(DisclosureModel model, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        var years = model.Years.Select(y => y.Year.BuddhistEra).ToList();
        foreach (var passage in prose.Passages)
        {
            CheckYears(passage, years, told, diagnostics);
        }

        foreach (var analysis in model.Years.Select(y => y.Analysis).OfType<Analysis>())
        {
            CheckThreshold(analysis, prose, told, diagnostics);
            CheckCounts(model.FrameworkOf(analysis.Year), analysis, prose, told, diagnostics);
        }

        CheckAnswers(model, diagnostics);
    }

    private static void CheckYears(Passage passage, List<int> years, ToldNumbers told, DiagnosticBag diagnostics)
    {
        foreach (var number in passage.Numbers.Where(n => n.Form == NumberForm.BuddhistYear && !n.IsEcho && !told.Contains(passage, n)))
        {
            var isFar = years.Count > 0 && years.TrueForAll(y => Math.Abs(y - (int)number.Value) > Decade);
            if (isFar && years.Find(y => Slip.IsOne(Show(y), number.Shown)) is var meant and not 0)
            {
                diagnostics.Add(FiscalYears, passage.PlaceOf(number), number.Shown, Show(meant));
                told.Add(passage, number);
            }
        }
    }

    /// <summary>The threshold, where its own source and the closing proposal state it.</summary>
    private static void CheckThreshold(Analysis analysis, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        if (analysis.UrgentBelow is not { } urgent)
        {
            return;
        }

        var spans = new[] { urgent.Source.Span, analysis.Consideration?.Span ?? urgent.Source.Span };
        var stated = prose.Texts.SelectMany(t => t.Passages).Where(p => spans.Any(s => Holds(s, p.Place)))
            .SelectMany(p => p.Numbers.Where(n => n.Form is NumberForm.Decimal or NumberForm.Whole && EndsWithBound(p.Text, n.At)).Take(1).Select(n => (Passage: p, Number: n)))
            .ToList();
        var place = urgent.Origin.At("value");
        var right = Core.Assessment.Points.Show(urgent.Value);
        if (stated.Count > 1 && stated.TrueForAll(s => s.Number.Value == stated[0].Number.Value && s.Number.Value != urgent.Value))
        {
            // all texts agree with each other: the value is the slip
            Tell(place, right, stated[0].Number.Shown, "ตามข้อความ / as texts say", stated[0].Passage.PlaceOf(stated[0].Number), diagnostics);
            return;
        }

        foreach (var (passage, number) in stated.Where(s => s.Number.Value != urgent.Value))
        {
            Tell(passage.PlaceOf(number), number.Shown, right, "urgentBelow", place, diagnostics);
            told.Add(passage, number);
        }
    }

    /// <summary>"In 3 indicators, namely …", in a paragraph about an instrument.</summary>
    private static void CheckCounts(Framework framework, Analysis analysis, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        foreach (var finding in analysis.Findings.Where(f => f is { Kind: FindingKind.Instrument, Instrument: not null }))
        {
            if (framework.Instruments.FirstOrDefault(i => i.Id == finding.Instrument) is not { } instrument)
            {
                continue;
            }

            foreach (var passage in prose.Passages.Where(p => Holds(finding.Text.Span, p.Place)))
            {
                var counted = passage.Numbers.FirstOrDefault(n => n.Form == NumberForm.Whole && StartsWithIndicators(passage.Text.AsSpan(n.End).TrimStart()));
                if (counted is not null && counted.Value != instrument.Indicators.Length)
                {
                    Tell(passage.PlaceOf(counted), counted.Shown, Show(instrument.Indicators.Length), $"จำนวนตัวชี้วัดของ {instrument.Id} / indicators of {instrument.Id}", instrument.Origin.At("indicators"), diagnostics);
                    told.Add(passage, counted);
                }
            }
        }
    }

    private static bool StartsWithIndicators(ReadOnlySpan<char> after) => after.StartsWith("ตัวชี้วัด ได้แก่") || after.StartsWith("indicators, namely");

    /// <summary>Measures answer a year of which there is a result or an analysis, where there is any at all.</summary>
    private static void CheckAnswers(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var known = model.Years.Where(y => y.Scorecard is not null || y.Analysis is not null).Select(y => y.Year).ToList();
        foreach (var plan in model.Years.Select(y => y.Measures).OfType<MeasurePlan>().Where(p => known.Count > 0 && !known.Contains(p.Answers)))
        {
            if (known.Exists(y => y.BuddhistEra >= plan.Year.BuddhistEra - 1 && y <= plan.Year))
            {
                diagnostics.Add(FiscalYears, plan.Origin.At("answers"), plan.Answers.ToString(), known[^1].ToString());
            }
        }
    }

    private static bool Holds(SourceSpan whole, SourceSpan part) => whole.File == part.File && part.Offset >= whole.Offset && part.Offset <= whole.Offset + whole.Length;

    private static bool EndsWithBound(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var word in Below)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Tell(SourceSpan place, string here, string right, string what, SourceSpan other, DiagnosticBag diagnostics) =>
        diagnostics.Add(new Diagnostic(Fact, Fact.Severity, place, [here, right, what], [new(other, new BilingualText($"ที่นี่เป็น {right}", $"here it is {right}"))]));
}

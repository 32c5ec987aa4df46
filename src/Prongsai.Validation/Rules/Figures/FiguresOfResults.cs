using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>
/// The figures that texts give for indicators, instruments and the total are those of the result. Where all texts say the same other figure,
/// the mistake is most likely in the data, and is told once, there.
/// </summary>
internal static class FiguresOfResults
{
    private static readonly DiagnosticDescriptor InText = new(
        "PRS4053",
        DiagnosticSeverity.Warning,
        new("ตัวเลขในข้อความไม่ตรงกับผล", "a figure in a text is not the result's"),
        new("ข้อความนี้บอกว่า {1} ได้ {0} แต่ผลของปี {3} คือ {2}", "This text gives {0} for {1}; the result of {3} is {2}."),
        new("ตรวจกับผลที่ประกาศ แล้วแก้ {0} เป็น {2} หากเป็นผลของปีอื่น ให้เขียนปีนั้นไว้ในข้อความ", "Check it against the published result and correct {0} to {2}. If it is another year's, name that year in the text."));

    private static readonly DiagnosticDescriptor InData = new(
        "PRS4054",
        DiagnosticSeverity.Warning,
        new("คะแนนไม่ตรงกับที่ข้อความทุกแห่งบอก", "a score that all texts contradict"),
        new("{1} ของปี {3} เป็น {0} ที่นี่ แต่ข้อความทั้ง {4} แห่งบอกว่า {2}", "{1} of {3} is {0} here, but all {4} texts say {2}."),
        new("ตรวจกับผลที่ประกาศ ตัวเลขอาจสลับที่หรือพิมพ์ผิด หาก {2} ถูก ให้แก้ที่นี่", "Check it against the published result; digits may be swapped or mistyped. If {2} is right, correct it here."));

    public static ImmutableArray<DiagnosticDescriptor> Descriptors => [InText, InData];

    public static void Check(DisclosureModel model, Prose prose, ToldNumbers told, DiagnosticBag diagnostics)
    {
        foreach (var claims in Claims.Of(model, prose).Where(c => !c.Wrong.IsEmpty))
        {
            foreach (var mention in claims.Wrong)
            {
                told.Add(mention.Passage, mention.Number);

                // an indicator's number in the text may be the slip: the other language need not tell it again
                foreach (var named in mention.Passage.Numbers.Where(n => n.At >= mention.From && n.At < mention.Number.At))
                {
                    told.Add(mention.Passage, named);
                }
            }

            Tell(claims, diagnostics);
        }
    }

    /// <summary>The figures of a year that all texts contradict, with what they say.</summary>
    public static IEnumerable<Claims> Contradicted(DisclosureModel model, FiscalYear year) =>
        Claims.Of(model, Prose.Of(model)).Where(c => c.Year == year && c.ContradictedBy is not null);

    private static void Tell(Claims claims, DiagnosticBag diagnostics)
    {
        var (name, year) = (claims.Name, claims.Year.ToString());
        if (claims.ContradictedBy is { } number)
        {
            if (!Places.IsTold(claims.Place, diagnostics))
            {
                diagnostics.Add(new Diagnostic(InData, InData.Severity, claims.Place, [claims.Right, name, number.Shown, year, claims.Wrong.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)], claims.Related));
            }

            return;
        }

        // one figure may be said of several indicators
        foreach (var mention in claims.Wrong.Where(m => !Places.IsTold(m.Passage.PlaceOf(m.Number), diagnostics)))
        {
            var place = mention.Passage.PlaceOf(mention.Number);
            var related = new RelatedSpan(claims.Place, new BilingualText($"ผลของปี {year} คือ {claims.Right}", $"the result of {year} is {claims.Right}"));
            diagnostics.Add(new Diagnostic(InText, InText.Severity, place, [mention.Number.Shown, name, claims.Right, year], [related]));
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>Every published score lies from 0 to 100 points; an item's is 0 or 100, a preliminary one too.</summary>
internal sealed class ScoreRangeRule : Rule
{
    private static readonly DiagnosticDescriptor Range = new(
        "PRS4003",
        DiagnosticSeverity.Error,
        new("คะแนนอยู่นอกช่วง 0 ถึง 100", "score outside 0 to 100"),
        new("คะแนน {0} ไม่อยู่ในช่วง 0 ถึง 100", "The score {0} is not from 0 to 100."),
        new("ตรวจกับผลประเมินที่ประกาศ อาจหมายถึง {1}", "Check it against the published result; perhaps {1} was meant."));

    private static readonly DiagnosticDescriptor Item = new(
        "PRS4009",
        DiagnosticSeverity.Error,
        new("คะแนนข้อ OIT ต้องเป็น 0 หรือ 100", "an OIT item scores 0 or 100"),
        new("คะแนน {1} ของข้อ {0} ไม่ใช่ 0 หรือ 100", "The score {1} of item {0} is neither 0 nor 100."),
        new("ตรวจกับผลรายข้อที่ประกาศ", "Check it against the published result of the items."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Range, Item];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var card in model.Years.Select(y => y.Scorecard).OfType<Scorecard>())
        {
            CheckRange(card.Overall, card.Origin.At("overall"), diagnostics);
            foreach (var score in card.Scores)
            {
                CheckRange(score.Value, score.Origin.At("value"), diagnostics);
            }

        }

        var preliminary = model.Years.SelectMany(y => y.Appeal?.Results ?? []).Select(r => (r.Item, r.Value, r.Origin));
        var published = model.Years.SelectMany(y => y.Scorecard?.ItemScores ?? []).Select(s => (s.Item, s.Value, s.Origin));
        foreach (var (item, value, origin) in published.Concat(preliminary).Where(s => s.Value is not (0m or Points.Maximum)))
        {
            diagnostics.Add(Item, origin.At("value"), item.ToString(), Invariant(value));
        }
    }

    private static void CheckRange(decimal value, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!SoundResult.IsInRange(value))
        {
            diagnostics.Add(Range, span, Invariant(value), Likely(value));
        }
    }

    /// <summary>The same digits with the decimal point where it usually slips from.</summary>
    private static string Likely(decimal value)
    {
        var shifted = Math.Abs(value);
        while (shifted > Points.Maximum)
        {
            shifted /= 10;
        }

        return Invariant(shifted / 1.000000000000000000m);
    }

    private static string Invariant(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Validation.Rules.Figures;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>
/// The scores that most likely make a total disagree: those that all texts contradict; else those in which two swapped digits, or the one
/// changed digit that there is, make the total right. None where the total itself is so explained.
/// </summary>
internal static class LikelySlips
{
    public static ImmutableArray<RelatedSpan> Of(DisclosureModel model, Framework framework, Scorecard card)
    {
        var told = (from claims in FiguresOfResults.Contradicted(model, card.Year)
                    from number in new[] { claims.ContradictedBy }.OfType<Number>()
                    where Fits(framework, card, Score(card, claims.Subject.Indicator), number.Value)
                    select new RelatedSpan(claims.Place, new BilingualText(
                        $"ข้อความทุกแห่งบอกว่า {claims.Name} ได้ {number.Shown}", $"all texts say {number.Shown} for {claims.Name}"))).ToImmutableArray();
        if (!told.IsEmpty || Points.IsWithinRounding(card.Overall, ScoreFormula.Compute(framework, card)?.Total ?? 0))
        {
            return told;
        }

        var isTotal = ScoreFormula.Compute(framework, card) is { } result && Variants(card.Overall).Any(v => v.Value == Points.Round(result.Total));
        return isTotal ? [] : OfDigits(framework, card);
    }

    private static ImmutableArray<RelatedSpan> OfDigits(Framework framework, Scorecard card)
    {
        var found = card.Scores
            .SelectMany(s => Variants(s.Value).Where(v => Fits(framework, card, s, v.Value)).Select(v => (Score: s, v.Value, v.IsSwap)))
            .ToList();
        var likely = found.Exists(f => f.IsSwap) ? found.Where(f => f.IsSwap).ToList() : found.Count == 1 ? found : [];
        return
        [
            .. likely.Select(f => new RelatedSpan(f.Score.Origin.At("value"), new BilingualText(
                $"หากคะแนนนี้คือ {Points.Show(f.Value)} คะแนนรวมจะตรง", $"with {Points.Show(f.Value)} here the total would be right"))),
        ];
    }

    private static Score? Score(Scorecard card, IndicatorId? id) => id is null ? null : card.Find(id);

    private static bool Fits(Framework framework, Scorecard card, Score? wrong, decimal value) =>
        wrong is not null
        && ScoreFormula.Compute(framework, card with { Scores = [.. card.Scores.Select(s => s == wrong ? s with { Value = value } : s)] }) is { } result
        && Points.IsRounded(card.Overall, result.Total);

    /// <summary>What a figure may have been before one slip of a finger.</summary>
    private static IEnumerable<(decimal Value, bool IsSwap)> Variants(decimal figure)
    {
        var digits = figure.ToString("00.00", CultureInfo.InvariantCulture);
        var places = Enumerable.Range(0, digits.Length).Where(i => char.IsAsciiDigit(digits[i])).ToList();
        foreach (var (first, second) in places.Zip(places.Skip(1)).Where(p => digits[p.First] != digits[p.Second]))
        {
            yield return (Of(Put(Put(digits, first, digits[second]), second, digits[first])), true);
        }

        foreach (var place in places)
        {
            foreach (var digit in "0123456789".Where(d => d != digits[place]))
            {
                yield return (Of(Put(digits, place, digit)), false);
            }
        }

        static decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string Put(string text, int place, char digit) => text[..place] + digit + text[(place + 1)..];
}

using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Scores;

/// <summary>Recomputes a result where all that goes into it holds; what does not hold has its own diagnostic, and would only be repeated.</summary>
internal static class SoundResult
{
    public static ComputedResult? Of(Framework framework, Scorecard card)
    {
        var isSound = IsInRange(card.Overall)
            && card.Scores.All(s => IsInRange(s.Value) && framework.FindIndicator(s.Indicator) is not null)
            && framework.Instruments.All(i => i.Weight is not null)
            && framework.Instruments.Sum(i => i.Weight) == Points.Maximum;
        return isSound ? ScoreFormula.Compute(framework, card) : null;
    }

    public static bool IsInRange(decimal points) => points is >= 0 and <= Points.Maximum;

    /// <summary>The weights that nobody has seen in a source, as the framework writes them; empty where all are verified.</summary>
    public static string DoubtfulWeights(Framework framework) => string.Join(
        ", ", framework.Instruments.Where(i => i.WeightConfidence != Confidence.Verified).Select(i => $"{i.Id} {Word(i.WeightConfidence)}"));

    /// <summary>A confidence as the framework's file writes it.</summary>
    public static string Word(Confidence confidence) => confidence.ToString().ToLowerInvariant();
}

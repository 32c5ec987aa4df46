using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>What the texts say of one figure of one year's result: those that agree, and those that do not.</summary>
internal sealed record Claims(FiscalYear Year, Subject Subject, string Name, string Right, SourceSpan Place, int Agreeing, ImmutableArray<Mention> Wrong)
{
    private const int Enough = 2;

    private const int MostRelated = 4;

    /// <summary>What all texts say in one voice against the data, where there are enough of them; null otherwise.</summary>
    public Number? ContradictedBy =>
        Agreeing == 0 && Wrong.Length >= Enough && Subject.Instrument is null && Wrong.All(m => m.Number.Value == Wrong[0].Number.Value) ? Wrong[0].Number : null;

    public ImmutableArray<RelatedSpan> Related =>
    [
        .. Wrong.Take(MostRelated).Select(m => new RelatedSpan(
            m.Passage.PlaceOf(m.Number), new BilingualText($"ที่นี่เป็น {m.Number.Shown}", $"here it is {m.Number.Shown}"))),
    ];

    public static IEnumerable<Claims> Of(DisclosureModel model, Prose prose)
    {
        var results = model.Years.Select(y => y.Scorecard).OfType<Scorecard>().ToDictionary(c => c.Year, c => KnownResult.Of(model, c));
        if (results.Count == 0)
        {
            return [];
        }

        var newest = results.Values.Last();
        var mentions = prose.Passages.SelectMany(p => p.Year is { } year && results.TryGetValue(year, out var own) ? own.Find(p) : newest.Find(p));
        return mentions
            .SelectMany(m => results.TryGetValue(m.Year, out var result) ? result.Judge(m) : [])
            .GroupBy(j => (j.Figure.Year, j.Figure.Subject))
            .Select(g => new Claims(
                g.Key.Year, g.Key.Subject, g.First().Figure.Name, g.First().Figure.Right, g.First().Figure.Place, g.Count(j => j.Holds), [.. g.Where(j => !j.Holds).Select(j => j.Mention)]));
    }
}

/// <summary>One figure of a result: what it is of, what it is, and where that is written.</summary>
internal sealed record Figure(FiscalYear Year, Subject Subject, string Name, decimal Exact, SourceSpan Place)
{
    /// <summary>Other figures that are said of the same, such as an instrument's weight.</summary>
    public ImmutableArray<decimal> Also { get; init; } = [];

    public string Right => Points.Show(Exact);

    /// <summary>Whether a number is this figure, rounded to as many decimals as the number has, ties either way.</summary>
    public bool Is(Number number) => Also.Append(Exact).Any(f => Is(f, number));

    public static bool Is(decimal figure, Number number) =>
        Math.Abs(figure - number.Value) <= 0.5m * (decimal)Math.Pow(10, -Math.Min(number.Decimals, 6));
}

/// <summary>A year's result as texts may speak of it.</summary>
internal sealed class KnownResult
{
    private readonly Dictionary<Subject, Figure> _figures;
    private readonly Lazy<MentionFinder> _finder;

    private KnownResult(Framework framework, IEnumerable<Figure> figures)
    {
        _figures = figures.ToDictionary(f => f.Subject);
        _finder = new(() => new MentionFinder(new SubjectFinder(framework)));
    }

    public static KnownResult Of(DisclosureModel model, Scorecard card)
    {
        var framework = model.FrameworkOf(card.Year);

        // where scores are missing that has its diagnostic, and what is left may be another indicator's
        var isWhole = card.Scores.DistinctBy(s => s.Indicator).Count() == framework.Indicators.Count();
        var figures = card.Scores.Where(s => isWhole && s.Value is >= 0 and <= Points.Maximum)
            .Select(s => new Figure(card.Year, new Subject(s.Indicator, null), NameOf(framework, s.Indicator), s.Value, s.Origin.At("value")))
            .Append(new Figure(card.Year, Subject.Total, "คะแนนรวม (total)", card.Overall, card.Origin.At("overall")));
        var computed = ScoreFormula.Compute(framework, card)?.Instruments ?? [];
        return new KnownResult(framework, figures.Concat(computed.Select(i => new Figure(card.Year, new Subject(null, i.Instrument.Id), i.Instrument.Id.Code, i.Mean, card.Origin.At("scores"))
        {
            Also = [i.Contribution, i.Weight],
        })));
    }

    public IReadOnlyList<Mention> Find(Passage passage) => _finder.Value.Find(passage);

    /// <summary>Whether what a text says holds, for each figure that it is said of; of several at once it may also be their mean.</summary>
    public IEnumerable<(Figure Figure, Mention Mention, bool Holds)> Judge(Mention mention)
    {
        var figures = mention.Subjects.Select(s => _figures.GetValueOrDefault(s)).OfType<Figure>().ToList();
        var isMean = figures.Count > 1 && figures.Count == mention.Subjects.Length && Figure.Is(figures.Average(f => f.Exact), mention.Number);
        return figures.Select(f => (f, mention, isMean || f.Is(mention.Number)));
    }

    private static string NameOf(Framework framework, IndicatorId id) =>
        framework.FindIndicator(id) is { } indicator ? $"{id} {indicator.Name.Runs[0].Text}" : id.ToString();
}

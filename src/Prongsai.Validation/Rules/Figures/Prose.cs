using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>All texts of the agency that have numbers, gone through once; what frameworks say is the assessor's.</summary>
internal sealed record Prose(ImmutableArray<ProseText> Texts)
{
    public IEnumerable<Passage> Passages => Texts.SelectMany(t => t.Passages);

    public static Prose Of(DisclosureModel model)
    {
        var national = model.Frameworks.Select(f => f.Origin.Span.File).ToHashSet();
        var years = Years(model);
        var texts = model.Texts.Where(t => !national.Contains(t.Span.File)).Select(t => Of(t, years.GetValueOrDefault(t.Span.File))).OfType<ProseText>();
        return new Prose([.. texts, .. model.Articles.Select(a => Of(a, model.LatestResult?.Year)).OfType<ProseText>()]);
    }

    /// <summary>The year whose result each file speaks of.</summary>
    private static Dictionary<SourceFile, FiscalYear> Years(DisclosureModel model)
    {
        var years = new Dictionary<SourceFile, FiscalYear>();
        foreach (var year in model.Years)
        {
            foreach (var origin in new[] { year.Scorecard?.Origin, year.Analysis?.Origin, year.Disclosures?.Origin, year.Surveys?.Origin }.OfType<Origin>())
            {
                years[origin.Span.File] = year.Year;
            }

            if (year.Measures is { } plan)
            {
                years[plan.Origin.Span.File] = plan.Answers;
            }
        }

        return years;
    }

    private static ProseText? Of(LocalizedText text, FiscalYear? year)
    {
        var hasDigits = false;
        foreach (var run in text.Runs)
        {
            hasDigits |= NumberScanner.HasDigits(run.Text);
        }

        return hasDigits
            ? new ProseText([.. text.Runs.Select((r, i) => new Passage(r.Culture, r.Text, text.PlaceOf(i), year))], IsFree: false)
            : null;
    }

    private static ProseText? Of(Article article, FiscalYear? year)
    {
        var passages = article.Texts.Select(t => new Passage(t.Culture, t.Markdown.File.Text.Substring(t.Markdown.Offset, t.Markdown.Length), t.Markdown, year)).ToImmutableArray();
        return passages.Any(p => NumberScanner.HasDigits(p.Text)) ? new ProseText(passages, IsFree: true) : null;
    }
}

/// <summary>One text in its languages, the source's first. A free one, an article, may say less in one language than in the other.</summary>
internal sealed record ProseText(ImmutableArray<Passage> Passages, bool IsFree);

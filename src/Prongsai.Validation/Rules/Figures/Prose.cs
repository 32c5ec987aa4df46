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
        var names = Names(model.Settings.Agency.Name);
        var texts = model.Texts.Where(t => !national.Contains(t.Span.File)).Select(t => Of(t, years.GetValueOrDefault(t.Span.File), names)).OfType<ProseText>();
        return new Prose([.. texts, .. model.Articles.SelectMany(a => Of(a, model.LatestResult?.Year, names))]);
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

    /// <summary>The agency's name in each language in which it has a number.</summary>
    private static Dictionary<Culture, string> Names(LocalizedText name) =>
        name.Runs.Where(r => NumberScanner.HasDigits(r.Text)).ToDictionary(r => r.Culture, r => r.Text);

    private static ProseText? Of(LocalizedText text, FiscalYear? year, Dictionary<Culture, string> names)
    {
        var hasDigits = false;
        foreach (var run in text.Runs)
        {
            hasDigits |= NumberScanner.HasDigits(run.Text);
        }

        return hasDigits
            ? new ProseText([.. text.Runs.Select((r, i) => new Passage(r.Culture, r.Text, text.PlaceOf(i), year) { Name = names.GetValueOrDefault(r.Culture) })], IsFree: false)
            : null;
    }

    /// <summary>Line by line where the languages have as many lines of text, so that each is held to its own; else as a whole.</summary>
    private static IEnumerable<ProseText> Of(Article article, FiscalYear? year, Dictionary<Culture, string> names)
    {
        var lines = article.Texts.Select(t => Lines(t.Markdown).ToList()).ToList();
        var isParallel = lines.TrueForAll(l => l.Count == lines[0].Count);
        var texts = isParallel
            ? Enumerable.Range(0, lines[0].Count).Select(i => lines.Select(l => l[i]).ToList())
            : [[.. article.Texts.Select(t => t.Markdown)]];
        return from places in texts
               let passages = places.Select((p, i) => new Passage(article.Texts[i].Culture, p.File.Text.Substring(p.Offset, p.Length), p, year) { Name = names.GetValueOrDefault(article.Texts[i].Culture) }).ToImmutableArray()
               where passages.Any(p => NumberScanner.HasDigits(p.Text))
               select new ProseText(passages, IsFree: true);
    }

    private static IEnumerable<SourceSpan> Lines(SourceSpan text)
    {
        var (end, source) = (text.Offset + text.Length, text.File.Text);
        for (var at = text.Offset; at < end;)
        {
            var length = source.AsSpan(at, end - at).IndexOfAny('\n', '\r') is var found and >= 0 ? found : end - at;
            if (!source.AsSpan(at, length).IsWhiteSpace())
            {
                yield return text.File.Span(at, length);
            }

            at += length + 1;
        }
    }
}

/// <summary>One text in its languages, the source's first. A free one, an article, may say less in one language than in the other.</summary>
internal sealed record ProseText(ImmutableArray<Passage> Passages, bool IsFree);

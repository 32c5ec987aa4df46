using System.Collections.Immutable;
using Prongsai.Core.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Moves what was found in a page to the article that wrote it, since nobody can mend a page, and while there are errors it does not even
/// exist. An article that is shown in two languages for want of a translation is told once.
/// </summary>
internal static class ArticleFindings
{
    public static void Move(RenderedSite site, IEnumerable<ExaminedFile> examined)
    {
        var told = new HashSet<(string Code, string File, int Offset)>();
        foreach (var file in examined.Where(f => f.HasFindings))
        {
            if (file.Document.File.Page is { } page && file.Findings.All.Any(f => f.Written is not null))
            {
                var parts = site.PartsOf(page).Concat(WordsOf(site, page, file.Findings.All)).ToLookup(p => Plain(p.Name), p => p.Span, StringComparer.Ordinal);
                var counts = new Dictionary<(string Code, string Name), int>();
                file.Findings.Replace(finding =>
                {
                    var moved = Moved(finding, parts, counts);
                    var span = moved.Diagnostic.Span;
                    return ReferenceEquals(moved, finding) || told.Add((moved.Diagnostic.Code, span.File.Path, span.Offset)) ? moved : null;
                });
            }
        }
    }

    /// <summary>Words that were found in the text of another language, at the first text of the content in that language that holds them.</summary>
    private static IEnumerable<WrittenPart> WordsOf(RenderedSite site, PlannedPage page, IReadOnlyList<Finding> findings) =>
        from name in findings.Select(f => f.Written).OfType<string>().Where(w => w.StartsWith('“')).Distinct()
        let words = name.Trim('“', '”')
        let place = site.Plan.Model.Texts.SelectMany(t => t.Runs.Select((r, i) => (Run: r, Place: t.PlaceOf(i))))
            .Where(t => t.Run.Culture == page.Culture && t.Run.Text.Contains(words, StringComparison.Ordinal)).Select(t => (SourceSpan?)t.Place).FirstOrDefault()
        where place is not null
        select new WrittenPart(name, place.Value);

    /// <summary>The findings of one name stand in the order of the page, as their places do in the article.</summary>
    private static Finding Moved(Finding finding, ILookup<string, SourceSpan> parts, Dictionary<(string Code, string Name), int> counts)
    {
        var name = Plain(finding.Written ?? "");
        ImmutableArray<SourceSpan> places = [.. parts[name]];
        if (finding.Written is null || places.IsEmpty)
        {
            return finding;
        }

        var number = counts.GetValueOrDefault((finding.Diagnostic.Code, name));
        counts[(finding.Diagnostic.Code, name)] = number + 1;
        var shown = ShownText.Of(finding.Written);
        return finding with
        {
            Diagnostic = finding.Diagnostic with
            {
                Span = places[Math.Min(number, places.Length - 1)],
                Arguments = [.. finding.Diagnostic.Arguments.Select(a => a == shown ? ShownText.Of(name) : a)],
            },
        };
    }

    /// <summary>An address in one spelling: pages have their Thai letters in percent signs.</summary>
    private static string Plain(string name) => Uri.UnescapeDataString(name);
}

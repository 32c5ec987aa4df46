using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;
using Prongsai.Site.Routing;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Every listed page can be reached by links from a home page. Pages below it that lead up again do not count as a way to it,
/// nor does the link to the same page in another language.
/// </summary>
internal sealed class ReachabilityCheck : ISiteCheck
{
    public void Check(IReadOnlyDictionary<string, SiteDocument> documents, Func<SiteDocument, Findings> findingsOf)
    {
        var pages = documents.Values.Where(d => d.File.Page is not null).ToList();
        var reached = Reach(pages, documents);
        foreach (var page in pages.Where(p => p.File.Page is { Page.IsListed: true } && !reached.Contains(p)))
        {
            findingsOf(page).AddWithCause(page.File.Path, CheckDiagnostics.Unreachable, page.Start, page.File.Path);
        }
    }

    private static HashSet<SiteDocument> Reach(List<SiteDocument> pages, IReadOnlyDictionary<string, SiteDocument> documents)
    {
        var homes = pages.Where(p => KeyOf(p) == PageKeys.Home).ToList();
        var waiting = new Queue<SiteDocument>(homes.Count > 0 ? homes : pages.Take(1));
        var reached = new HashSet<SiteDocument>(waiting, ReferenceEqualityComparer.Instance);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var reference in page.References.Where(r => r.Use == ReferenceUse.Link && r.Target.IsInternal))
            {
                if (documents.TryGetValue(reference.Target.Path, out var next) && KeyOf(next) != KeyOf(page) && reached.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private static PageKey? KeyOf(SiteDocument document) => document.File.Page?.Page.Key;
}

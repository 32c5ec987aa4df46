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
    public void Check(IReadOnlyDictionary<string, ExaminedFile> files)
    {
        var pages = files.Values.Where(f => f.Document.File.Page is not null).ToList();
        var reached = Reach(pages, files);
        foreach (var page in pages.Where(p => p.Document.File.Page is { Page.IsListed: true } && !reached.Contains(p)))
        {
            var path = page.Document.File.Path;
            page.Findings.AddWithCause(path, CheckDiagnostics.Unreachable, page.Document.Start, path);
        }
    }

    private static HashSet<ExaminedFile> Reach(List<ExaminedFile> pages, IReadOnlyDictionary<string, ExaminedFile> files)
    {
        var homes = pages.Where(p => KeyOf(p) == PageKeys.Home).ToList();
        var waiting = new Queue<ExaminedFile>(homes.Count > 0 ? homes : pages.Take(1));
        var reached = new HashSet<ExaminedFile>(waiting);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var reference in page.Document.References.Where(r => r.Use == ReferenceUse.Link && r.Target.IsInternal))
            {
                if (files.TryGetValue(reference.Target.Path, out var next) && KeyOf(next) != KeyOf(page) && reached.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private static PageKey? KeyOf(ExaminedFile file) => file.Document.File.Page?.Page.Key;
}

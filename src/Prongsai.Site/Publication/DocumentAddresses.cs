using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Publication;

/// <summary>
/// Every document with its address, and those that go on standing because they were published: an earlier version when its document was
/// replaced, and the old address when a document was renamed or moved. One that is gone altogether may not vanish while it is assessed.
/// </summary>
internal sealed class DocumentAddresses(PublishedSite published, DisclosureModel model)
{
    private const int HashInName = 8;

    private readonly ILookup<PageKey, FrozenDays> _frozen = FrozenPages.Of(model);

    /// <summary>The documents of the content, in its order, then those that are kept, by their addresses.</summary>
    public ImmutableArray<PlannedDocument> Plan(DateOnly today, DiagnosticBag diagnostics)
    {
        var planned = model.AllDocuments.Select(Plan).DistinctBy(d => d.Route).ToDictionary(d => d.Route);
        var current = planned.Values.ToList();
        foreach (var old in published.Files.Where(f => f.Document is not null))
        {
            if (Keep(old, planned, current) is { } kept)
            {
                planned.TryAdd(kept.Route, kept);
            }
            else if (!planned.ContainsKey(old.Document?.EarlierOf ?? RouteOf(old)))
            {
                Report(old, today, diagnostics);
            }
        }

        return [.. current, .. planned.Values.Except(current).OrderBy(d => d.Route.Path, StringComparer.Ordinal)];
    }

    private PlannedDocument Plan(KeptDocument document)
    {
        var file = model.FileOf(document);
        return new PlannedDocument(PageKeys.Document(document), file.FullPath, file.Bytes, file.Sha256)
        {
            Date = document.Date,
            KeepsEarlier = document.KeepsEarlier,
            Freezes = [.. Users(document).SelectMany(i => _frozen[PageKeys.OitItem(i.Year, i.Code)]).Distinct()],
        };
    }

    private IEnumerable<OitItemReference> Users(KeptDocument document) => document.Item is { } item ? [item]
        : model.Years.SelectMany(model.EvidenceOf).Where(e => e.Evidence.Document?.File == document.File).Select(e => e.Reference);

    /// <summary>What stands where, or beside where, a published document stood; null where nothing does.</summary>
    private PlannedDocument? Keep(PublishedFile old, Dictionary<Route, PlannedDocument> planned, List<PlannedDocument> current)
    {
        var (route, document) = (RouteOf(old), old.Document);
        if (document?.EarlierOf is { } replaced)
        {
            return planned.TryGetValue(replaced, out var later) && later.KeepsEarlier ? Standing(old, route) with { EarlierOf = replaced } : null;
        }

        if (planned.TryGetValue(route, out var now) && now.SameAs is null)
        {
            return now.Sha256 == old.Sha256 || !now.KeepsEarlier ? now : Standing(old, Earlier(old, route)) with { EarlierOf = route };
        }

        var same = current.Find(d => d.Route == document?.SameAs) ?? current.Find(d => d.Sha256 == old.Sha256);
        return same is null ? null : same with { Route = route, SameAs = same.Route, Freezes = old.Freezes };
    }

    /// <summary>The published file itself, at an address.</summary>
    private PlannedDocument Standing(PublishedFile old, Route route) =>
        new(route, Path.Combine(published.Folder, old.Path), old.Bytes, old.Sha256) { Date = old.Document?.Date, Freezes = old.Freezes };

    private static Route Earlier(PublishedFile old, Route route)
    {
        var ending = Path.GetExtension(route.Path);
        return new Route($"{route.Path[..^ending.Length]}.{old.Sha256[..HashInName]}{ending}");
    }

    private void Report(PublishedFile old, DateOnly today, DiagnosticBag diagnostics)
    {
        var place = new SourceFile($"{published.Name}/{old.Path}", "").Span(0, 0);
        if (FrozenUntil.Of(old.Freezes, model, today) is { } last)
        {
            diagnostics.Add(PublicationDiagnostics.FrozenDocumentDropped, place, RouteOf(old).Path, IsoDay.Show(last));
        }
        else
        {
            diagnostics.Add(PublicationDiagnostics.DocumentDropped, place, RouteOf(old).Path);
        }
    }

    private static Route RouteOf(PublishedFile file) => new("/" + file.Path);
}

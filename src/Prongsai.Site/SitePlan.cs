using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Exports;
using Prongsai.Site.Navigation;
using Prongsai.Site.Pages;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.Site;

/// <summary>Every output of a site before rendering: each page in each culture has one route, and no route is claimed twice.</summary>
public sealed record SitePlan(
    DisclosureModel Model,
    SiteContent Content,
    ImmutableArray<PlannedPage> Pages,
    ImmutableDictionary<PageKey, Page> PagesByKey,
    ImmutableArray<ExportFile> Exports,
    ImmutableArray<NavigationItem> Menu,
    RouteTable Routes)
{
    /// <summary>The tables that are published as data files.</summary>
    public ImmutableArray<Dataset> Datasets { get; init; } = [];

    /// <summary>The documents, each at an address of its own.</summary>
    public ImmutableArray<PlannedDocument> Documents { get; init; } = [];

    /// <summary>The earlier versions of a document, the newest first.</summary>
    public IEnumerable<PlannedDocument> EarlierThan(Route document) =>
        Documents.Where(d => d.EarlierOf == document).OrderByDescending(d => d.Date).ThenBy(d => d.Route.Path, StringComparer.Ordinal);

    public Dataset? DatasetOf(PageKey page) => Datasets.FirstOrDefault(d => d.Page.Key == page);
}

/// <summary>One page in one culture at its one address.</summary>
public sealed record PlannedPage(Page Page, Culture Culture, Route Route)
{
    /// <summary>The days on which this address may not vanish, because evaluators open it.</summary>
    public ImmutableArray<FrozenDays> Freezes { get; init; } = [];
}

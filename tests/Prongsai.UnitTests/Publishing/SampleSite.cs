using System.Collections.Immutable;
using System.Text;
using NUnit.Framework;
using Prongsai.Core.Assessment;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.UnitTests.Publishing;

/// <summary>
/// Builds a rendered site by hand. Pages are added with the inside of their head and body; the frame around them is right,
/// so that a check finds only what a test plants. Every page is linked from the home page unless the home page is given.
/// </summary>
internal sealed class SampleSite(string baseAddress = "https://example.go.th/", params string[] cultures)
{
    private static readonly SourceSpan Nowhere = Origin.None.Span;

    private readonly ImmutableArray<Culture> _cultures = [.. (cultures.Length == 0 ? ["th"] : cultures).Select(c => new Culture(c))];
    private readonly List<(string Address, string Body, string Head, bool Listed)> _pages = [];
    private readonly List<(string Address, Culture Culture, bool Listed)> _others = [];
    private readonly List<OutputFile> _files = [];

    public SampleSite Page(string address, string body = "", string head = "", bool listed = true)
    {
        _pages.Add((address, body, head, listed));
        return this;
    }

    public SampleSite File(string path, string content = "x", OutputKind kind = OutputKind.Asset)
    {
        _files.Add(new OutputFile(path, Encoding.UTF8.GetBytes(content), kind));
        return this;
    }

    /// <summary>A page whose whole text is given, in the first culture.</summary>
    public SampleSite RawPage(string address, string html, bool listed = true)
    {
        var page = new SamplePage(address, listed);
        var route = Routes([page]).Of(page.Key, _cultures[0]);
        _files.Add(new OutputFile(route.OutputPath, Encoding.UTF8.GetBytes(html), OutputKind.Page, new PlannedPage(page, _cultures[0], route)));
        return this;
    }

    /// <summary>A right page in one culture only.</summary>
    public SampleSite OtherPage(string address, string culture, bool listed = true)
    {
        _others.Add((address, new Culture(culture), listed));
        return this;
    }

    public RenderedSite Build()
    {
        if (!_pages.Exists(p => p.Address == "/") && !_files.Exists(f => f.Page?.Page.Key == PageKeys.Home))
        {
            Page("/", Links());
        }

        Page[] pages =
        [
            .. _pages.Select(p => new SamplePage(p.Address, p.Listed)),
            .. _files.Select(f => f.Page?.Page).OfType<Page>(),
        ];
        var routes = Routes(pages);
        var rendered = _pages.SelectMany(p => _cultures.Select(c => Rendered(p, c, routes)));
        var others = _others.Select(o => Rendered((o.Address, "", "", o.Listed), o.Culture, routes));
        ImmutableArray<OutputFile> files = [.. rendered, .. _files, .. others];
        var plan = new SitePlan(
            Model(baseAddress, _cultures),
            new SiteContent(Model(baseAddress, _cultures), ImmutableDictionary<FiscalYear, YearResult>.Empty),
            [.. files.Select(f => f.Page).OfType<PlannedPage>()],
            pages.ToImmutableDictionary(p => p.Key),
            [],
            [],
            routes);
        return new RenderedSite(plan, files);
    }

    /// <summary>What the check stage reports, in the order of reports, each as <c>path(line,column): code argument, argument</c>.</summary>
    public string[] Check() => [.. Diagnose().Select(Line)];

    public ImmutableArray<Diagnostic> Diagnose()
    {
        var diagnostics = new DiagnosticBag();
        var site = Build();
        Assert.That(OutputChecker.Check(site, diagnostics), Is.SameAs(site));
        return diagnostics.ToSorted();
    }

    public static string Line(Diagnostic diagnostic)
    {
        var start = diagnostic.Span.Start;
        return $"{diagnostic.Span.File.Path}({start.Line},{start.Column}): {diagnostic.Code} {string.Join(", ", diagnostic.Arguments)}";
    }

    private string Links() => string.Concat(_pages.Select(p => $"<a href=\"{p.Address[1..]}\">x</a>"));

    private RouteTable Routes(IEnumerable<Page> pages) => new(pages.Select(p => p.Key), _cultures);

    private OutputFile Rendered((string Address, string Body, string Head, bool Listed) given, Culture culture, RouteTable routes)
    {
        var page = new SamplePage(given.Address, given.Listed);
        var route = routes.Of(page.Key, culture);
        var alternates = string.Concat(_cultures
            .Select(c => (c.Tag, Route: routes.Of(page.Key, c)))
            .Append(("x-default", Route: routes.Of(page.Key, _cultures[0])))
            .Select(a => $"<link rel=\"alternate\" hreflang=\"{a.Item1}\" href=\"{baseAddress}{a.Route.Path[1..]}\">"));
        var html =
            $"<!doctype html>\n<html lang=\"{culture}\">\n<head><meta charset=\"utf-8\"><title>t</title>{alternates}\n{given.Head}</head>\n"
            + $"<body><h1>t</h1>\n{given.Body}\n</body>\n</html>\n";
        return new OutputFile(route.OutputPath, Encoding.UTF8.GetBytes(html), OutputKind.Page, new PlannedPage(page, culture, route));
    }

    private static DisclosureModel Model(string address, ImmutableArray<Culture> cultures)
    {
        var text = new LocalizedText([new LocalizedRun("x", cultures[0])], Nowhere);
        var agency = new Agency(
            "x", text, text, text, text, new Uri("https://main.example.go.th/"), text, null, null, null, null, Origin.None);
        var settings = new SiteSettings(
            agency,
            cultures,
            new Uri(address),
            "default",
            new ContactSettings([], null),
            new ComplaintSettings([], [], null, [], []),
            Origin.None);
        return new DisclosureModel(settings, [], [], [], [], []);
    }
}

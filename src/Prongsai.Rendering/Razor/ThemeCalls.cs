using System.Globalization;
using Microsoft.AspNetCore.Html;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Rendering.Metadata;
using Prongsai.Rendering.Qr;
using Prongsai.Rendering.Sharing;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Components;
using Prongsai.Site.Exports;
using Prongsai.Site.Pages;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// What a template may call, whatever its model. Everything it shows comes from its model, the plan and the theme's strings: there is no clock,
/// no file and no culture of the machine. What is said of each member here is the theme author's reference.
/// </summary>
public abstract class ThemeCalls : TemplateOutput
{
    /// <summary>The culture of the page.</summary>
    protected Culture Culture => Scope.Culture;

    protected bool IsSourceCulture => Culture == Scope.Site.SourceCulture;

    /// <summary>The page that is rendered, also inside its layout and components.</summary>
    protected Page Page => Scope.Planned.Page;

    protected SitePlan Site => Scope.Site.Plan;

    /// <summary>In the layout: some text of the page was shown in another culture for want of a translation.</summary>
    protected bool HasFallback => Scope.HasFallback;

    /// <summary>The theme's text for a key in the page's culture, with the values of its placeholders.</summary>
    protected string T(string key, params (string Name, object? Value)[] values)
    {
        foreach (var (_, value) in values)
        {
            if (value is LocalizedText text)
            {
                Scope.Run(text);
            }
        }

        return Scope.Formatter.Text(key, values);
    }

    /// <summary>The theme's text for a key in another culture.</summary>
    protected string TIn(Culture culture, string key, params (string Name, object? Value)[] values) =>
        Scope.FormatterIn(culture).Text(key, values);

    /// <summary>A text of the content, marked with its language if it is not in the page's culture; nothing for null.</summary>
    protected IHtmlContent Text(LocalizedText? text) => text is null ? HtmlString.Empty : Marked(Scope.Run(text));

    /// <summary>A text of the tool itself, such as the meaning of a data file's column: in Thai on a Thai page, else in English.</summary>
    protected IHtmlContent Text(BilingualText text) => Marked(RunOf(text));

    /// <summary>What was noticed about a link: in Thai on a Thai page, else in English; Thai words quoted in it are marked.</summary>
    protected IHtmlContent Finding(LinkFinding finding) => Text(finding.Text);

    /// <summary>
    /// The word for an answer in keys and style sheets: <c>disclosed</c>, <c>unrecorded</c> (disclosed, but no address is known),
    /// <c>not-disclosed</c> or <c>pending</c>.
    /// </summary>
    protected static string StateOf(Disclosure? disclosure) => disclosure?.Answer switch
    {
        DisclosureAnswer.Disclosed => disclosure.Evidence.IsEmpty ? "unrecorded" : "disclosed",
        DisclosureAnswer.NotDisclosed => "not-disclosed",
        _ => "pending",
    };

    /// <summary>A text of the content for an attribute or a title, which cannot be marked.</summary>
    protected string Plain(LocalizedText text) => Scope.Run(text).Text;

    /// <summary>The source culture's text, the official one, in every culture.</summary>
    protected IHtmlContent Official(LocalizedText text) => Marked(text.For(Scope.Site.SourceCulture));

    /// <summary>A text as a formal document has it: with Thai digits where it is Thai.</summary>
    protected IHtmlContent Formal(LocalizedText text)
    {
        var run = Scope.Run(text);
        return Marked(run with { Text = InDigitsOf(run.Culture, run.Text) });
    }

    /// <summary>A text of the page's culture as a formal document has it.</summary>
    protected string Formal(string text) => InDigitsOf(Culture, text);

    /// <summary>Points with two decimals.</summary>
    protected string Score(decimal points) => Scope.Formatter.Digits(Points.Show(points));

    /// <summary>Points with four decimals, for showing the working.</summary>
    protected string Exact(decimal points) => Scope.Formatter.Digits(Points.ShowExact(points));

    /// <summary>Points or a weight with no more decimals than they have, at most two.</summary>
    protected string Whole(decimal points) => Scope.Formatter.Digits(points.ToString("0.##", CultureInfo.InvariantCulture));

    protected string Year(FiscalYear year) => Scope.Formatter.Year(year);

    protected string Date(DateOnly date) => Scope.Formatter.Date(date);

    protected static string IsoDate(DateOnly date) => CultureFormatter.Iso(date);

    /// <summary>The way from this page to another of the same culture.</summary>
    protected string Link(PageKey key) => LinkIn(key, Culture);

    protected string LinkIn(PageKey key, Culture culture) => Scope.Reference(Site.Routes.Of(key, culture));

    /// <summary>In a portal: the way to a page of an agency's site, in the page's culture where that site has it.</summary>
    protected string SiteLink(AgencySummary agency, PageKey key) => Neighbours.Reference(Scope.Planned.Route, agency, key, Culture);

    protected bool Has(PageKey key) => Site.Routes.Contains(key);

    /// <summary>The data files beside this page; null where it has none.</summary>
    protected Dataset? Dataset => Site.DatasetOf(Page.Key);

    /// <summary>The way to a file under <c>assets/</c>; <c>site.css</c> is all style sheets in one.</summary>
    protected string Asset(string path) => Scope.Asset(path);

    /// <summary>Has the layout load a style sheet or script under <c>assets/</c> for this page, once, whoever asks for it.</summary>
    protected void Needs(string asset) => Scope.Needed.TryAdd(asset, Scope.Asset(asset));

    /// <summary>In the layout: the ways to what this page and its components need of a kind, <c>.css</c> or <c>.js</c>.</summary>
    protected IEnumerable<string> Needed(string ending) =>
        Scope.Needed.Where(n => n.Key.EndsWith(ending, StringComparison.Ordinal)).Select(n => n.Value);

    /// <summary>The way to a file that the plan names, such as that of one of <c>Site.Datasets</c>.</summary>
    protected string FileLink(Route route) => Scope.Reference(route);

    /// <summary>The way to the feed of the page's culture; null where the site has none.</summary>
    protected string? FeedLink() => Scope.Site.HasFeed ? Scope.Reference(FeedWriter.RouteIn(Culture, Site.Model.Settings)) : null;

    /// <summary>The way to this page's copy in Markdown; null where it has none.</summary>
    protected string? CopyLink() => PageCopies.RouteOf(Page, Scope.Planned.Route, Site.Model.Settings) is { } route ? Scope.Reference(route) : null;

    /// <summary>The way to a year's calendar in the page's culture; null where no day of the year is known.</summary>
    protected string? CalendarLink(FiscalYear year) =>
        CalendarWriter.HasDays(year, Site.Model) ? Scope.Reference(CalendarWriter.RouteIn(Culture, year, Site.Model.Settings)) : null;

    /// <summary>The whole address of a file under <c>assets/</c>, for what others fetch, such as a picture to share.</summary>
    protected string AssetAddress(string path) => Scope.AssetAddress(path);

    /// <summary>The picture that others show of this page: its whole address, and what it shows in words.</summary>
    protected (string Address, string Text) SharePicture()
    {
        var result = SharePictures.ResultOf(Page, Site);
        var name = SharePictures.NameOf(result, Culture);
        var agency = Site.Model.Settings.Agency.Name;
        return Scope.Site.Assets.Find(name) is null ? (AssetAddress(SharePictures.Fallback), T("share.image"))
            : result is null ? (AssetAddress(name), T("site.full", ("agency", agency)))
            : (AssetAddress(name), T(
                result.GradeName is null ? "share.image.total" : "share.image.result",
                ("year", result.Framework.Year),
                ("agency", agency),
                ("score", result.Scorecard.Overall),
                ("grade", result.GradeName)));
    }

    /// <summary>The agency's emblem; null where it gives none.</summary>
    protected OwnPicture? Emblem() => Own(OwnPictures.Emblem, Site.Model.Settings.Agency.Emblem);

    /// <summary>The emblem of the state, for official papers; null where the agency gives none.</summary>
    protected OwnPicture? Garuda() => Own(OwnPictures.Garuda, Site.Model.Settings.Agency.Garuda);

    /// <summary>In the layout's head: writes what the page is about in schema.org's words, as a block of data.</summary>
    protected IHtmlContent JsonLd()
    {
        if (!Page.IsListed)
        {
            return HtmlString.Empty;
        }

        var trail = Trail().Append(Page).Select(p => (PageShort(p), Scope.Absolute(Site.Routes.Of(p.Key, Culture)))).ToList();
        var agency = Page.Key == PageKeys.Home ? Site.Model.Settings.Agency : null;
        var json = Scope.EmptyJson();
        if (Metadata.JsonLd.Write(json, agency, agency is null ? null : Emblem()?.Address, Described(), trail.Count > 1 ? trail : [], Site.Model.Settings, Culture))
        {
            WriteLiteral("<script type=\"application/ld+json\">"u8);
            WriteLiteral(json.WrittenSpan);
            WriteLiteral("</script>"u8);
        }

        return HtmlString.Empty;
    }

    /// <summary>The page's whole address, which search engines are to know it by.</summary>
    protected string Canonical() => CanonicalIn(Culture);

    protected string CanonicalIn(Culture culture) => Scope.Absolute(Site.Routes.Of(Page.Key, culture));

    /// <summary>The code that leads a phone from paper to this page in the source culture, from where the others are one step.</summary>
    protected IHtmlContent QrCode() => new QrCode(CanonicalIn(Scope.Site.SourceCulture));

    /// <summary>The code that leads a phone from paper to an address elsewhere.</summary>
    protected static IHtmlContent QrCode(Uri address) => new QrCode(address.AbsoluteUri);

    /// <summary>What people hand on of a result.</summary>
    protected string ShareText(YearResult result) => T(
        result.GradeName is null ? "share.total" : "share.result",
        ("year", result.Framework.Year),
        ("agency", Site.Model.Settings.Agency.Name),
        ("score", result.Scorecard.Overall),
        ("grade", result.GradeName));

    protected string PageTitle(Page page) => Scope.TextOf(page, "title");

    /// <summary>The title of a page whose name is official wording, with that wording and its translation.</summary>
    protected string PageTitle(Page page, string official) =>
        T($"page.{TemplateNames.Of(page.GetType())}.title.both", [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value)), ("official", official)]);

    /// <summary>A page's name where space is short.</summary>
    protected string PageShort(Page page) => Scope.TextOf(page, "short");

    protected string PageDescription(Page page) => Scope.TextOf(page, "description");

    /// <summary>A page's name where it is the one before or after this page.</summary>
    protected string PageInSequence(PageKey key) => Scope.TextOf(Site.PagesByKey[key], "sequence");

    /// <summary>The pages above this one, from the home page down.</summary>
    protected IReadOnlyList<Page> Trail() => Scope.Trail;

    protected IHtmlContent Markdown(ArticleText text) => Markdown(text, out _);

    /// <summary>The same with the article's headings, for a list of its contents.</summary>
    protected IHtmlContent Markdown(ArticleText text, out ContentsView contents)
    {
        Scope.Note(new LocalizedRun("", text.Culture));
        var article = Scope.Site.Markdown.RenderWhole(text, Scope.Planned.Page.Key);
        contents = new ContentsView(article.Headings);
        return new HtmlString(Scope.Site.Unbroken.MarkIn(article.Html));
    }

    /// <summary>Writes a component here: <c>@Component("icon", "flag")</c>.</summary>
    protected IHtmlContent Component(string name, object? model = null)
    {
        Scope.RenderComponent(name, model);
        return HtmlString.Empty;
    }

    /// <summary>Bytes as people speak of them, such as <c>1.2 MB</c>, in the page's culture.</summary>
    protected string Size(long bytes) => Scope.Formatter.Size(bytes);

    protected Unit UnitOf(UnitId id) => Site.Model.UnitOf(id);

    protected Framework FrameworkOf(FiscalYear year) => Site.Model.FrameworkOf(year);

    private OwnPicture? Own(string name, AgencyPicture? picture)
    {
        if (picture?.Content is not { } content)
        {
            return null;
        }

        var asset = OwnPictures.NameOf(name, content);
        var type = content.Format == DocumentFormat.Svg ? "image/svg+xml" : "image/png";
        return new OwnPicture(Asset(asset), AssetAddress(asset), content.Width, content.Height, type, picture.Text is { } text ? Plain(text) : "");
    }

    private static string InDigitsOf(Culture culture, string text) => culture == Culture.Thai ? ThaiText.ToThaiDigits(text) : text;

    private DescribedDataset? Described() => Dataset is { } dataset
        ? new(PageTitle(Page), PageDescription(Page), Canonical(), Page.Year, Scope.Absolute(dataset.Csv), Scope.Absolute(dataset.Json))
        : null;

    private LocalizedRun RunOf(BilingualText text) =>
        Culture == Culture.Thai ? new LocalizedRun(text.Thai, Culture.Thai) : new LocalizedRun(text.English, Culture.English);

    private LocalizedHtml Marked(LocalizedRun run) => new(run, run.Culture != Culture, Scope.Site.Unbroken);
}

using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Text;
using Prongsai.Rendering.Themes;
using Prongsai.Site;
using Prongsai.Site.Exports;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Razor;

/// <summary>One page while it is rendered: shared by its template, its components and its layout, on one thread.</summary>
internal sealed class PageScope : ITextFaults
{
    private const int DeepestComponent = 64;

    private readonly PageWriters _own;
    private readonly Stack<TextWriter> _writers = new();
    private int _depth;
    private IReadOnlyList<Page>? _trail;

    public PageScope(SiteScope site, PlannedPage planned, PageWriters writers)
    {
        (Site, Planned, _own, Writer) = (site, planned, writers, writers.Body);
        Formatter = site.FormatterOf(planned.Culture, this);
    }

    public SiteScope Site { get; }

    public PlannedPage Planned { get; }

    public Culture Culture => Planned.Culture;

    public CultureFormatter Formatter { get; }

    /// <summary>Where templates write to now.</summary>
    public TextWriter Writer { get; set; }

    /// <summary>The statement of a template that is at work.</summary>
    public TemplatePlace Place { get; private set; }

    /// <summary>For a document of JSON within the page; what was in it before is gone.</summary>
    public ArrayBufferWriter<byte> EmptyJson() => _own.EmptyJson();

    /// <summary>True once a text of the page was shown in another culture for want of a translation.</summary>
    public bool HasFallback { get; private set; }

    /// <summary>The ways to the style sheets and scripts that the page needs besides those of every page, each once, in the order asked for.</summary>
    public OrderedDictionary<string, string> Needed { get; } = new(StringComparer.Ordinal);

    public void At(string template, int line) => Place = new TemplatePlace(template, line);

    public CultureFormatter FormatterIn(Culture culture) =>
        culture == Culture ? Formatter : Site.FormatterOf(culture, this);

    void ITextFaults.UnknownKey(StringTable strings, string key) => Site.Faults.UnknownKey(strings, key, Place);

    void ITextFaults.MissingValue(StringTable strings, string key, string placeholder) =>
        Site.Faults.MissingValue(strings, key, placeholder, Place);

    /// <summary>The pages above this one, from the home page down.</summary>
    public IReadOnlyList<Page> Trail => _trail ??= TrailTo(Planned.Page);

    /// <summary>A text that the theme has for each page of a type, such as its title.</summary>
    public string TextOf(Page page, string part)
    {
        var asked = new PageText(page.Key, part, Culture);
        if (!Site.PageTexts.TryGetValue(asked, out var known))
        {
            known = Make(page, part, out var isSound);
            if (isSound)
            {
                Site.PageTexts.TryAdd(asked, known);
            }
        }

        HasFallback |= known.HasFallback;
        return known.Text;
    }

    public void Push(TextWriter inner)
    {
        _writers.Push(Writer);
        Writer = inner;
    }

    public TextWriter Pop() => Writer = _writers.Pop();

    /// <summary>A text in the page's culture, or in the one that stands in for it.</summary>
    public LocalizedRun Run(LocalizedText text) => Note(text.For(Culture));

    /// <summary>Writes a text of the content, marked with its language if it is not in the page's culture.</summary>
    public void Write(LocalizedText text)
    {
        var run = Run(text);
        LocalizedHtml.Write(Writer, run, run.Culture != Culture, Site.Unbroken);
    }

    public LocalizedRun Note(LocalizedRun run)
    {
        HasFallback |= run.Culture != Culture;
        return run;
    }

    /// <summary>
    /// A reference to something of this site. The page for unknown addresses is shown at any depth, so its references start at the root.
    /// </summary>
    public string Reference(Route route) =>
        Planned.Page.IsAtAnyDepth ? Site.RootPath + route.Path : route.RelativeFrom(Planned.Route);

    public string Absolute(Route route) => route.Under(Site.Plan.Model.Settings.BaseAddress);

    public string Asset(string name) => AssetRoute(name) is { } route ? Reference(route) : name;

    public string AssetAddress(string name) => AssetRoute(name) is { } route ? Absolute(route) : name;

    public void RenderComponent(string name, object? model)
    {
        if (Site.Templates.FindComponent(name) is not { } component)
        {
            Site.Faults.MissingComponent(name, Site.Templates.ComponentNames, Place);
            return;
        }

        if (_depth == DeepestComponent)
        {
            throw new InvalidOperationException($"The component '{name}' is nested in itself without end.");
        }

        _depth++;
        var caller = Place;
        var page = _own.Take(component);
        SetModel(page, component, model);
        page.Enter(this, component);
        page.ExecuteAsync().GetAwaiter().GetResult();
        _own.Give(component, page);
        Place = caller;
        _depth--;
    }

    private ShownText Make(Page page, string part, out bool isSound)
    {
        var faults = Formatter.Faults;
        (string, object?)[] values = [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value))];
        var text = Formatter.Text($"page.{TemplateNames.Of(page.GetType())}.{part}", values);
        isSound = Formatter.Faults == faults;
        return new ShownText(text, values.Any(v => v.Item2 is LocalizedText own && own.For(Culture).Culture != Culture));
    }

    private List<Page> TrailTo(Page page)
    {
        var trail = new List<Page>();
        for (var key = page.Parent; key is { } parent && Site.Plan.PagesByKey.TryGetValue(parent, out var above); key = above.Parent)
        {
            trail.Insert(0, above);
        }

        return trail;
    }

    private Route? AssetRoute(string name)
    {
        if (Site.Assets.Find(name) is { } path)
        {
            return new Route("/" + path);
        }

        Site.Faults.MissingAsset(name, Site.Assets.Names, Place);
        return null;
    }

    private static void SetModel(IThemePage page, TemplateEntry component, object? model)
    {
        try
        {
            page.SetModel(model);
        }
        catch (Exception failure) when (failure is InvalidCastException or NullReferenceException)
        {
            throw new ArgumentException(
                $"{component.Path} takes a model of type {component.Model}, but was given {model?.GetType().ToString() ?? "null"}.", failure);
        }
    }
}

/// <summary>What all pages of a site share while they are rendered. Used by several threads; only the faults it collects change.</summary>
internal sealed class SiteScope(
    SitePlan plan, ThemeDefinition theme, TemplateSet templates, AssetBundle assets, TemplateFaults faults, DiagnosticBag diagnostics)
{
    private const string UnbrokenKey = "format.unbroken";

    private readonly FrozenDictionary<Culture, StringTable> _strings = plan.Routes.Cultures.ToFrozenDictionary(
        c => c, c => plan.Model.Settings.ThaiDigits && c == Culture.Thai ? theme.StringsOf(c).InThaiDigits() : theme.StringsOf(c));

    private readonly FrozenDictionary<Culture, KnownDates> _dates = plan.Routes.Cultures.ToFrozenDictionary(c => c, _ => new KnownDates());

    public SitePlan Plan { get; } = plan;

    /// <summary>Those of all cultures, for a page quotes the others.</summary>
    public UnbrokenTerms Unbroken { get; } = new(string.Join(' ', theme.Strings.Select(s => s.Find(UnbrokenKey))));

    public TemplateSet Templates { get; } = templates;

    public AssetBundle Assets { get; } = assets;

    public TemplateFaults Faults { get; } = faults;

    public MarkdownRenderer Markdown { get; } = new(diagnostics, plan);

    /// <summary>The path under which a site's root is reached, without its last slash.</summary>
    public string RootPath { get; } = plan.Model.Settings.BaseAddress.AbsolutePath.TrimEnd('/');

    public Culture SourceCulture { get; } = plan.Model.Settings.SourceCulture;

    public bool HasFeed { get; } =
        plan.Exports.Any(e => e.Route == FeedWriter.RouteIn(plan.Model.Settings.SourceCulture, plan.Model.Settings));

    /// <summary>Texts of pages that others show too, such as the titles above a page.</summary>
    public ConcurrentDictionary<PageText, ShownText> PageTexts { get; } = new();

    public CultureFormatter FormatterOf(Culture culture, ITextFaults heard) =>
        new(_strings[culture], heard, Plan.Model.Settings.ThaiDigits, _dates[culture]);
}

/// <summary>Which text of which page, in which culture.</summary>
internal readonly record struct PageText(PageKey Page, string Part, Culture Culture);

/// <summary>A text as it is shown, and whether a part of it stands in another culture for want of a translation.</summary>
internal readonly record struct ShownText(string Text, bool HasFallback);

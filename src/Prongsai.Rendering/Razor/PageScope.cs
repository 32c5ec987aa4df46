using System.Buffers;
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
internal sealed class PageScope(SiteScope site, PlannedPage planned, PageWriters writers)
{
    private const int DeepestComponent = 64;

    private readonly Stack<TextWriter> _writers = new();
    private int _depth;

    public SiteScope Site { get; } = site;

    public PlannedPage Planned { get; } = planned;

    public Culture Culture => Planned.Culture;

    public CultureFormatter Formatter { get; } = site.FormatterOf(planned.Culture);

    /// <summary>Where templates write to now.</summary>
    public TextWriter Writer { get; set; } = writers.Body;

    /// <summary>For a document of JSON within the page; what was in it before is gone.</summary>
    public ArrayBufferWriter<byte> EmptyJson() => writers.EmptyJson();

    /// <summary>True once a text of the page was shown in another culture for want of a translation.</summary>
    public bool HasFallback { get; private set; }

    public void Push(TextWriter inner)
    {
        _writers.Push(Writer);
        Writer = inner;
    }

    public TextWriter Pop() => Writer = _writers.Pop();

    /// <summary>A text in the page's culture, or in the one that stands in for it.</summary>
    public LocalizedRun Run(LocalizedText text) => Note(text.For(Culture));

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
            Site.Faults.MissingComponent(name, Site.Templates.ComponentNames);
            return;
        }

        if (_depth == DeepestComponent)
        {
            throw new InvalidOperationException($"The component '{name}' is nested in itself without end.");
        }

        _depth++;
        var page = component.Create();
        SetModel(page, component, model);
        page.Enter(this);
        page.ExecuteAsync().GetAwaiter().GetResult();
        _depth--;
    }

    private Route? AssetRoute(string name)
    {
        if (Site.Assets.Find(name) is { } path)
        {
            return new Route("/" + path);
        }

        Site.Faults.MissingAsset(name, Site.Assets.Names);
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

    private readonly FrozenDictionary<Culture, CultureFormatter> _formatters =
        plan.Routes.Cultures.ToFrozenDictionary(c => c, c => new CultureFormatter(theme.StringsOf(c), faults, plan.Model.Settings.ThaiDigits));

    public SitePlan Plan { get; } = plan;

    /// <summary>Those of all cultures, for a page quotes the others.</summary>
    public UnbrokenTerms Unbroken { get; } = new(string.Join(' ', theme.Strings.Select(s => s.Find(UnbrokenKey))));

    public QrCodes QrCodes { get; } = new();

    public TemplateSet Templates { get; } = templates;

    public AssetBundle Assets { get; } = assets;

    public TemplateFaults Faults { get; } = faults;

    public MarkdownRenderer Markdown { get; } = new(diagnostics);

    /// <summary>The path under which a site's root is reached, without its last slash.</summary>
    public string RootPath { get; } = plan.Model.Settings.BaseAddress.AbsolutePath.TrimEnd('/');

    public Culture SourceCulture { get; } = plan.Model.Settings.SourceCulture;

    public bool HasFeed { get; } =
        plan.Exports.Any(e => e.Route == FeedWriter.RouteIn(plan.Model.Settings.SourceCulture, plan.Model.Settings));

    public CultureFormatter FormatterOf(Culture culture) => _formatters.GetValueOrDefault(culture)
        ?? throw new ArgumentException($"The site has no culture '{culture}'.", nameof(culture));
}

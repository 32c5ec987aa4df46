using System.Collections.Frozen;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Theming;
using Prongsai.Rendering.Text;
using Prongsai.Rendering.Themes;
using Prongsai.Site;
using Prongsai.Site.Exports;

namespace Prongsai.Rendering.Razor;

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

    public bool HasFeed { get; } = plan.Exports.Any(e => e.Route == FeedWriter.RouteIn(plan.Model.Settings.SourceCulture, plan.Model.Settings));

    public CultureFormatter FormatterOf(Culture culture) => _formatters.GetValueOrDefault(culture)
        ?? throw new ArgumentException($"The site has no culture '{culture}'.", nameof(culture));
}

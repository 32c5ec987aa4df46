using Prongsai.Core.Assessment;
using Prongsai.Core.Model;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Pages;

/// <summary>A valid model with what is derived from it once for all pages.</summary>
public sealed record SiteContent(DisclosureModel Model, IReadOnlyDictionary<FiscalYear, YearResult> Results)
{
    /// <summary>Of the years that are still to be assessed, where the site shows it at all.</summary>
    public IReadOnlyDictionary<FiscalYear, YearReadiness> Readiness { get; init; } = new Dictionary<FiscalYear, YearReadiness>();

    /// <summary>Null for an agency's own site.</summary>
    public PortalOverview? Portal { get; init; }

    /// <summary>Over the years that have pages for their items.</summary>
    public ItemLineage Lineage { get; init; } = new([], []);

    /// <summary>The corrections and replies that each page has to tell of, the newest first.</summary>
    public ILookup<PageKey, LogEntry> Corrections { get; init; } = Enumerable.Empty<LogEntry>().ToLookup(_ => PageKeys.Corrections);

    public YearResult? ResultOf(FiscalYear year) => Results.GetValueOrDefault(year);

    public YearReadiness? ReadinessOf(FiscalYear year) => Readiness.GetValueOrDefault(year);

    public static SiteContent Of(ValidatedModel model) => new(
        model.Model,
        model.Model.Years
            .Select(y => y.Scorecard is { } card ? YearResult.Of(model.Model.FrameworkOf(y.Year), card, y.Analysis?.UrgentBelow?.Value) : null)
            .OfType<YearResult>()
            .ToDictionary(r => r.Scorecard.Year))
    {
        Corrections = model.Model.Corrections.Entries
            .SelectMany(e => PageKeys.Of(e).Select(page => (Page: page, Entry: e)))
            .ToLookup(p => p.Page, p => p.Entry),
        Lineage = new ItemLineage(model.Model.Frameworks, model.Model.Years.Where(model.Model.Discloses).Select(y => y.Year)),
        Readiness = model.Model.Years
            .Where(y => model.Model.Settings.HasPublicReadiness && y.Scorecard is null)
            .Select(y => YearReadiness.Of(model.Model, y))
            .OfType<YearReadiness>()
            .ToDictionary(r => r.Framework.Year),
        Portal = model.Model.Portal is { } portal ? PortalOverview.Of(portal, model.Model.Settings.Cultures) : null,
    };
}

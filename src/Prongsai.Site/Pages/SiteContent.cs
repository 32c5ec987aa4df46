using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Pages;

/// <summary>A valid model with what is derived from it once for all pages.</summary>
public sealed record SiteContent(DisclosureModel Model, ImmutableDictionary<FiscalYear, YearResult> Results)
{
    public YearResult? ResultOf(FiscalYear year) => Results.GetValueOrDefault(year);

    public YearRecord? LatestResultYear => Model.LatestResult;

    /// <summary>The year whose disclosures people are led to first: that of the latest result, else the latest year.</summary>
    public YearRecord? LeadingYear => Model.LatestResult ?? Model.Years.LastOrDefault();

    public static SiteContent Of(ValidatedModel model) => new(
        model.Model,
        model.Model.Years
            .Select(y => y.Scorecard is { } card ? YearResult.Of(model.Model.FrameworkOf(y.Year), card, y.Analysis?.UrgentBelow?.Value) : null)
            .OfType<YearResult>()
            .ToImmutableDictionary(r => r.Scorecard.Year));
}

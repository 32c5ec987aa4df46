using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Pages;

/// <summary>A valid model with what is derived from it once for all pages.</summary>
public sealed record SiteContent(DisclosureModel Model, ImmutableDictionary<FiscalYear, YearResult> Results)
{
    public YearResult? ResultOf(FiscalYear year) => Results.GetValueOrDefault(year);

    public static SiteContent Of(ValidatedModel model) => new(
        model.Model,
        model.Model.Years
            .Select(y => y.Scorecard is { } card ? YearResult.Of(model.Model.FrameworkOf(y.Year), card, y.Analysis?.UrgentBelow?.Value) : null)
            .OfType<YearResult>()
            .ToImmutableDictionary(r => r.Scorecard.Year));
}

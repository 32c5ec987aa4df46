using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Navigation;

/// <summary>The main menu, in the order citizens ask: result, analysis, measures, disclosures, method, contact; scores and disclosures say their years where these differ; a portal's: the newest year over all agencies, the data. Only pages that exist.</summary>
public static class MainMenu
{
    public static ImmutableArray<NavigationItem> Of(DisclosureModel model, RouteTable routes)
    {
        var items = new List<NavigationItem>();
        var assessed = model.AssessedYear;
        var isOneYear = assessed is null || model.LatestResult is null || assessed == model.LatestResult;
        if (model.LatestResult is { } latest)
        {
            items.Add(new(isOneYear ? "nav.scores" : "nav.scores.year", PageKeys.Scores(latest.Year)) { Year = latest.Year });
            items.Add(new("nav.analysis", PageKeys.Analysis(latest.Year)));
        }

        if (model.Years.LastOrDefault(y => y.Measures is not null) is { } measures)
        {
            items.Add(new("nav.measures", PageKeys.Measures(measures.Year)));
        }

        if (assessed is not null)
        {
            items.Add(new(isOneYear ? "nav.oit" : "nav.oit.year", PageKeys.OitList(assessed.Year)) { Year = assessed.Year });
        }

        if (model.Portal is { } portal)
        {
            items.AddRange([.. portal.Years.TakeLast(1).Select(y => new NavigationItem("nav.overview", PageKeys.Year(y))), new("nav.compare", PageKeys.Compare), new("nav.data", PageKeys.OpenData)]);
        }

        items.AddRange([new("nav.method", PageKeys.Method), new("nav.about", PageKeys.About), new("nav.contact", PageKeys.Contact)]);
        return [.. items.Where(i => routes.Contains(i.Page))];
    }
}

/// <summary>One entry of the main menu: the key of its text among the theme's strings, and its page.</summary>
public sealed record NavigationItem(string StringKey, PageKey Page)
{
    /// <summary>The fiscal year it leads to; null where it leads to none.</summary>
    public FiscalYear? Year { get; init; }
}

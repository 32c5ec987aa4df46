using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The first page: the latest result, what is strong, what is weak and what is done about it, and the three ways in.</summary>
public sealed record HomePage(YearResult? Result, Analysis? Analysis, MeasurePlan? Measures, FiscalYear? OitYear, Agency Agency) : Page(PageKeys.Home)
{
    /// <summary>The surveys that people can answer; null where none is recorded.</summary>
    public SurveysView? Surveys { get; init; }

    public override PageKey? Parent => null;

    public override FiscalYear? Year => Result?.Framework.Year;

    public override IEnumerable<KeyValuePair<string, object>> Placeholders => [.. base.Placeholders, new("agency", Agency.Name)];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => [];

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) => [];

    public override DataTable? Table(DisclosureModel model) => null;

    /// <summary>One home page of an agency's own site.</summary>
    internal static IEnumerable<Page> In(SiteContent content)
    {
        if (content.Portal is not null)
        {
            yield break;
        }

        var latest = content.Model.LatestResult;
        yield return new HomePage(
            latest is null ? null : content.ResultOf(latest.Year),
            latest?.Analysis,
            latest is null ? null : content.Model.MeasuresAnswering(latest.Year),
            content.Model.AssessedYear?.Year,
            content.Model.Settings.Agency)
        {
            Surveys = SurveysView.Of(content.Model, isWhole: false),
        };
    }
}

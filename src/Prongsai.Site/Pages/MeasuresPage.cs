using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Components;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The measures of a year, each beside the result it answers.</summary>
public sealed record MeasuresPage(MeasurePlan Plan, Framework Answered, YearResult? Result) : Page(PageKeys.Measures(Plan.Year))
{
    public override PageKey? Parent => PageKeys.Year(Plan.Year);

    public override FiscalYear? Year => Plan.Year;

    public ImmutableArray<MeasureView> Measures { get; init; } = [];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => ContentTexts.Of(Plan, model);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) =>
    [
        .. Plan.Measures.Select(m => m.Name.For(culture)),
        .. Plan.Measures.SelectMany(m => m.Units).Select(u => model.UnitOf(u).Name.For(culture)),
    ];

    public override DataTable Table(DisclosureModel model) => MeasuresTable.Of(Plan, Result, model);

    /// <summary>One page for each year with measures.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        from year in content.Model.Years
        let plan = year.Measures
        where plan is not null
        let answered = content.Model.FrameworkOf(plan.Answers)
        let result = content.ResultOf(plan.Answers)
        let analysis = content.Model.FindYear(plan.Answers)?.Analysis
        select new MeasuresPage(plan, answered, result)
        {
            Measures = [.. plan.Measures.Select(m => MeasureView.Of(m, plan, answered, result, analysis))],
        };
}

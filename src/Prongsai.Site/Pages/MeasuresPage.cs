using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The measures of a year, each beside the result it answers.</summary>
public sealed record MeasuresPage(MeasurePlan Plan, Framework Answered, YearResult? Result) : Page(PageKeys.Measures(Plan.Year))
{
    public override PageKey? Parent => PageKeys.Year(Plan.Year);

    public override FiscalYear? Year => Plan.Year;

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => ContentTexts.Of(Plan, model);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) =>
    [
        .. Plan.Measures.Select(m => m.Name.For(culture)),
        .. Plan.Measures.SelectMany(m => m.Units).Select(u => model.UnitOf(u).Name.For(culture)),
    ];

    public override DataTable Table(DisclosureModel model) => MeasuresTable.Of(Plan, Result, model);

    /// <summary>One page for each year with measures.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        content.Model.Years.Select(y => y.Measures).OfType<MeasurePlan>().Select(m => new MeasuresPage(
            m, content.Model.FrameworkOf(m.Answers), content.ResultOf(m.Answers)));
}

using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Pages;

/// <summary>The agency's analysis of a year's result: findings by instrument, strong and weak indicators, actions, recommendations.</summary>
public sealed record AnalysisPage(Analysis Analysis, Framework Framework, YearResult? Result, MeasurePlan? Measures) : Page(PageKeys.Analysis(Analysis.Year))
{
    public override PageKey? Parent => PageKeys.Year(Analysis.Year);

    public override FiscalYear? Year => Analysis.Year;

    /// <summary>The findings by the document's sections, in its order.</summary>
    public ImmutableArray<AnalysisChapter> Chapters { get; } =
        [.. Analysis.Findings.GroupBy(f => f.Section, StringComparer.Ordinal).Select(g => new AnalysisChapter(g.Key, [.. g]))];

    public override IEnumerable<LocalizedText?> Texts(DisclosureModel model) => ContentTexts.Of(Analysis, model);

    public override IEnumerable<LocalizedRun> Names(DisclosureModel model, Culture culture) =>
        Analysis.Actions.SelectMany(a => a.Units).Select(u => model.UnitOf(u).Name.For(culture));

    public override DataTable Table(DisclosureModel model) => AnalysisTable.Of(Analysis, model);

    /// <summary>One page for each year with an analysis.</summary>
    internal static IEnumerable<Page> In(SiteContent content) =>
        content.Model.Years.Select(y => y.Analysis).OfType<Analysis>().Select(a => new AnalysisPage(
            a, content.Model.FrameworkOf(a.Year), content.ResultOf(a.Year), content.Model.MeasuresAnswering(a.Year)));
}

/// <summary>The findings under one section number of an analysis; never empty.</summary>
public sealed record AnalysisChapter(string Section, ImmutableArray<Finding> Findings)
{
    /// <summary>The instrument that it is about, if it names one.</summary>
    public InstrumentId? Instrument => Findings.Select(f => f.Instrument).FirstOrDefault(i => i is not null);
}

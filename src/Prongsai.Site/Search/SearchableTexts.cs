using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;

namespace Prongsai.Site.Search;

/// <summary>
/// Which texts of the content a page is found by, besides its title: those that it shows, each once. What every page of a type says
/// alike is left out, and so is an article, whose text is Markdown.
/// </summary>
public static class SearchableTexts
{
    public static IEnumerable<string> Of(Page page, DisclosureModel model, Culture culture) =>
        In(page, model).Select(t => t?.For(culture).Text).Concat(PlainIn(page)).OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);

    private static IEnumerable<LocalizedText?> In(Page page, DisclosureModel model) => page switch
    {
        OitItemPage item => [.. item.Item.Elements, item.Item.Period.Note, .. OfAnswer(item.Disclosure, model)],
        OitListPage list => [list.Sheet?.Basis, .. list.Framework.SubIndicators.Select(s => s.Name)],
        IndicatorPage indicator =>
            [.. indicator.Findings.Select(f => f.Text), .. indicator.Actions.Select(a => a.Text), .. indicator.Measures.SelectMany(m => OfMeasure(m, model))],
        ScoresPage { Result: var result } => [result.Scorecard.Source.Title, result.Scorecard.Source.Note, .. result.Ranking.Select(r => r.Indicator.Name)],
        AnalysisPage { Analysis: var analysis } => OfAnalysis(analysis, model),
        MemoPage memo => [.. OfMemorandum(memo.Analysis.Memorandum), .. OfAnalysis(memo.Analysis, model), .. OfPlan(memo.Measures, model)],
        MeasuresPage { Plan: var plan } => OfPlan(plan, model),
        YearPage { Framework: var framework } => [framework.Name],
        MethodPage { Frameworks: var frameworks } => frameworks.SelectMany(OfFramework),
        ComplaintPage { Settings: var complaint } =>
            [.. complaint.Protection, .. OfChannels(complaint.Channels), complaint.MissingNote, .. complaint.Include, .. complaint.Next],
        ContactPage { Settings: var contact, Agency: var agency } =>
            [.. OfChannels(contact.Channels), contact.MissingNote, agency.Name, agency.District, agency.Province, agency.Address, agency.OfficeHours, agency.Source],
        _ => [],
    };

    private static IEnumerable<string?> PlainIn(Page page) => page switch
    {
        OitItemPage { Disclosure.Evidence: var evidence } => evidence.Select(e => e.Address?.Host),
        IndicatorPage indicator => indicator.Score.Indicator.Aliases,
        MemoPage memo => [memo.Analysis.Memorandum.Number],
        ComplaintPage complaint => complaint.Settings.Channels.Select(c => c.Target),
        ContactPage contact => [.. contact.Settings.Channels.Select(c => c.Target), contact.Agency.Phone, contact.Agency.Email],
        _ => [],
    };

    private static IEnumerable<LocalizedText?> OfAnswer(Disclosure? answer, DisclosureModel model) => answer is null
        ? []
        : [answer.Path, answer.Explanation, .. answer.Evidence.SelectMany(e => new[] { e.Title, e.Note }), answer.Unit is { } unit ? model.UnitOf(unit).Name : null];

    private static IEnumerable<LocalizedText?> OfAnalysis(Analysis analysis, DisclosureModel model) =>
    [
        .. analysis.Findings.Select(f => f.Text),
        .. analysis.Actions.SelectMany(a => a.Units.Select(u => model.UnitOf(u).Name).Prepend(a.Text)),
        .. analysis.Recommendations.Select(r => r.Text),
        analysis.Consideration,
    ];

    private static IEnumerable<LocalizedText?> OfMemorandum(Memorandum memorandum) =>
        [memorandum.Kind, memorandum.NumberNote, memorandum.AddressedTo, memorandum.Subject, .. memorandum.Signatories];

    private static IEnumerable<LocalizedText?> OfPlan(MeasurePlan? plan, DisclosureModel model) => plan is null
        ? []
        : [plan.Title, plan.Note, .. plan.Measures.SelectMany(m => OfMeasure(m, model))];

    private static IEnumerable<LocalizedText?> OfMeasure(Measure measure, DisclosureModel model) =>
        [measure.Name, .. measure.Methods, .. measure.Units.Select(u => model.UnitOf(u).Name), measure.FollowUp, .. measure.Reports.Select(r => r.Text)];

    private static IEnumerable<LocalizedText?> OfFramework(Framework framework) =>
    [
        framework.Name,
        framework.Assessor,
        framework.PassMark.Source,
        .. framework.Instruments.Select(i => i.Name),
        .. framework.GradeBands.SelectMany(b => new[] { b.Name, b.Note }),
        .. framework.Calendar.Select(s => s.Name),
        .. framework.Notes,
    ];

    private static IEnumerable<LocalizedText?> OfChannels(IEnumerable<Channel> channels) => channels.SelectMany(c => new[] { c.Name, c.Note });
}

using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Pages;

/// <summary>The texts of parts of the content that several pages show.</summary>
internal static class ContentTexts
{
    public static IEnumerable<LocalizedText?> Of(Disclosure? answer, DisclosureModel model) => answer is null
        ? []
        : [answer.Path, answer.Explanation, .. answer.Evidence.SelectMany(e => new[] { e.Title, e.Note }), answer.Unit is { } unit ? model.UnitOf(unit).Name : null];

    public static IEnumerable<LocalizedText?> Of(Analysis analysis, DisclosureModel model) =>
    [
        .. analysis.Findings.Select(f => f.Text),
        .. analysis.Actions.SelectMany(a => a.Units.Select(u => model.UnitOf(u).Name).Prepend(a.Text)),
        .. analysis.Recommendations.Select(r => r.Text),
        analysis.Consideration,
    ];

    /// <summary>Without what was changed in the wording, by which nobody looks for a document.</summary>
    public static IEnumerable<LocalizedText?> Of(Memorandum memorandum) =>
        [memorandum.Kind, memorandum.AddressedTo, memorandum.Subject, .. memorandum.Signatories];

    public static IEnumerable<LocalizedText?> Of(MeasurePlan? plan, DisclosureModel model) => plan is null
        ? []
        : [plan.Title, plan.Note, .. plan.Measures.SelectMany(m => Of(m, model))];

    public static IEnumerable<LocalizedText?> Of(Measure measure, DisclosureModel model) =>
        [measure.Name, .. measure.Methods, .. measure.Units.Select(u => model.UnitOf(u).Name), measure.FollowUp, .. measure.Reports.Select(r => r.Text)];

    public static IEnumerable<LocalizedText?> Of(Framework framework) =>
    [
        framework.Name,
        framework.Assessor,
        framework.PassMark?.Source,
        .. framework.Instruments.Select(i => i.Name),
        .. framework.GradeBands.SelectMany(b => new[] { b.Name, b.Note }),
        .. framework.Calendar.Select(s => s.Name),
        .. framework.Notes,
    ];

    public static IEnumerable<LocalizedText?> Of(IEnumerable<Channel> channels) => channels.SelectMany(c => new[] { c.Name, c.Note });
}

using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>
/// What the component <c>surveys</c> shows: the surveys of the newest year that has any, in short, or whole with code and text to hand
/// them on.
/// </summary>
public sealed record SurveysView(Framework Framework, ImmutableArray<Survey> Surveys, bool IsWhole)
{
    public FiscalYear Year => Framework.Year;

    public LocalizedText NameOf(Survey survey) => InstrumentOf(survey).Name;

    public LocalizedText RespondentsOf(Survey survey) => InstrumentOf(survey).Respondents;

    /// <summary>Null where no year has surveys.</summary>
    public static SurveysView? Of(DisclosureModel model, bool isWhole) =>
        model.Years.LastOrDefault(y => y.Surveys is { Surveys.IsEmpty: false })?.Surveys is { } sheet
            ? new SurveysView(model.FrameworkOf(sheet.Year), sheet.Surveys, isWhole)
            : null;

    private Instrument InstrumentOf(Survey survey) => Framework.Instruments.First(i => i.Id == survey.Instrument);
}

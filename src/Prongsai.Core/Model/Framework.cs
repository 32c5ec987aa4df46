using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// One fiscal year's national rules: instruments with weights that total 100, their indicators and OIT items, the pass mark and
/// grade bands, the calendar. Data of the assessor, the same for every agency.
/// </summary>
public sealed record Framework(
    FiscalYear Year,
    LocalizedText Name,
    LocalizedText Assessor,
    PassMark PassMark,
    ImmutableArray<GradeBand> GradeBands,
    ImmutableArray<Instrument> Instruments,
    ImmutableArray<CalendarStage> Calendar,
    ImmutableArray<LocalizedText> Notes,
    Origin Origin)
{
    /// <summary>When published addresses may not vanish; null where the days are not known.</summary>
    public Freeze? Freeze { get; init; }

    public IEnumerable<Indicator> Indicators => Instruments.SelectMany(i => i.Indicators);

    public IEnumerable<SubIndicator> SubIndicators => Indicators.SelectMany(i => i.SubIndicators);

    public IEnumerable<OitItem> Items => SubIndicators.SelectMany(s => s.Items);

    public Indicator? FindIndicator(IndicatorId id) => Indicators.FirstOrDefault(i => i.Id == id);

    public OitItem? FindItem(OitItemCode code) => Items.FirstOrDefault(i => i.Code == code);
}

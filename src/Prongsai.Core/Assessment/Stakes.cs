using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>
/// How many points of the total each OIT item is worth: its share of its sub-indicator, of the indicator, of the instrument, of the
/// total. All items together are worth the weight of their instrument.
/// </summary>
public static class Stakes
{
    /// <summary>Points of 100, exact, by item, for the instruments that have items.</summary>
    public static IReadOnlyDictionary<OitItemCode, decimal> Of(Framework framework) => framework.Instruments
        .SelectMany(instrument => instrument.Indicators.SelectMany(indicator => indicator.SubIndicators.SelectMany(group => group.Items.Select(item => new
        {
            item.Code,
            Points = instrument.Weight / instrument.Indicators.Length / indicator.SubIndicators.Length / group.Items.Length,
        }))))
        .ToDictionary(s => s.Code, s => s.Points);
}

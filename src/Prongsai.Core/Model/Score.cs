using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>An indicator's published result, in points of 100, and its name as the source printed it where that differs.</summary>
public sealed record Score(IndicatorId Indicator, decimal Value, string? PrintedName, Origin Origin);

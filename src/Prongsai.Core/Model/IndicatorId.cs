using System.Globalization;

namespace Prongsai.Core.Model;

/// <summary>An indicator by its number in a fiscal year's framework; the number means nothing without the year.</summary>
public sealed record IndicatorId(int Number)
{
    /// <summary>The form used in addresses, such as <c>i02</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"i{Number:00}");

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

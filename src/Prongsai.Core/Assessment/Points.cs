using System.Globalization;

namespace Prongsai.Core.Assessment;

/// <summary>Points of 100: exact until shown, then two decimals, half up.</summary>
public static class Points
{
    /// <summary>How far a computed total may lie from the published one, in points.</summary>
    public const decimal Tolerance = 0.01m;

    public const decimal Maximum = 100m;

    public static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static string Show(decimal value) => Round(value).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>With four decimals, for showing the working before the last rounding.</summary>
    public static string ShowExact(decimal value) =>
        Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);
}

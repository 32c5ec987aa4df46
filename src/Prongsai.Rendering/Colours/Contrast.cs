namespace Prongsai.Rendering.Colours;

/// <summary>How well two colours are told apart, as WCAG 2 reckons it: from 1, alike, to 21.</summary>
internal static class Contrast
{
    /// <summary>What text needs on its ground.</summary>
    public const double Text = 4.5;

    /// <summary>What lines and marks need that carry a meaning.</summary>
    public const double Mark = 3;

    public static double Of(Colour one, Colour other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    public static double Luminance(Colour colour) =>
        (0.2126 * LightMath.Light(colour.Red)) + (0.7152 * LightMath.Light(colour.Green)) + (0.0722 * LightMath.Light(colour.Blue));
}

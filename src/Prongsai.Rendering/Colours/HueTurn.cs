namespace Prongsai.Rendering.Colours;

/// <summary>
/// Turns a theme's colours so that its chief one has another hue, and keeps how light, how strong and how far apart they are. What would
/// then be read badly on its grounds becomes darker, or lighter on dark ones, until it is not.
/// </summary>
internal sealed class HueTurn
{
    private const double LightnessStep = 0.004;

    private readonly double _cosine;
    private readonly double _sine;

    /// <param name="chief">The colour whose hue is set; a grey turns nothing.</param>
    /// <param name="hue">The hue in degrees.</param>
    public HueTurn(Colour chief, int hue)
    {
        var from = Shade.Of(chief);
        var (cosine, sine) = LightMath.Direction(hue);
        var (x, y) = from.Chroma > 0 ? (from.A / from.Chroma, from.B / from.Chroma) : (cosine, sine);
        (_cosine, _sine) = ((cosine * x) + (sine * y), (sine * x) - (cosine * y));
    }

    public Colour Turn(Colour colour)
    {
        var shade = Shade.Of(colour);
        return IsGrey(colour) ? colour : new Shade(shade.Lightness, (shade.A * _cosine) - (shade.B * _sine), (shade.A * _sine) + (shade.B * _cosine)).ToColour();
    }

    /// <summary>A colour of the same tint that keeps a contrast to all grounds; black or white where none other does.</summary>
    public static Colour Readable(Colour colour, double contrast, IReadOnlyCollection<Colour> grounds)
    {
        var isDark = grounds.All(g => Contrast.Luminance(g) < Contrast.Luminance(colour));
        var shade = Shade.Of(colour);
        while (grounds.Any(g => Contrast.Of(colour, g) < contrast) && shade.Lightness is > 0 and < 1)
        {
            shade = shade with { Lightness = shade.Lightness + (isDark ? LightnessStep : -LightnessStep) };
            colour = shade.ToColour();
        }

        return colour;
    }

    private static bool IsGrey(Colour colour) => colour.Red == colour.Green && colour.Green == colour.Blue;
}

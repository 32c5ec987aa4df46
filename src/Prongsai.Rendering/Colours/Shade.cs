namespace Prongsai.Rendering.Colours;

/// <summary>A colour by lightness and two directions of tint (Oklab), in which a hue can be turned and all else be kept.</summary>
internal readonly record struct Shade(double Lightness, double A, double B)
{
    private const int GamutSteps = 24;
    private const double Allowed = 0.0005;

    /// <summary>How strong its tint is; nothing for a grey.</summary>
    public double Chroma => Math.Sqrt((A * A) + (B * B));

    public static Shade Of(Colour colour)
    {
        var (red, green, blue) = (LightMath.Light(colour.Red), LightMath.Light(colour.Green), LightMath.Light(colour.Blue));
        var l = LightMath.CubeRoot((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = LightMath.CubeRoot((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = LightMath.CubeRoot((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return new Shade(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>The colour; with less tint where no screen can show it.</summary>
    public Colour ToColour()
    {
        var (least, most) = (0.0, 1.0);
        if (!IsShown(Lights(1)))
        {
            for (var step = 0; step < GamutSteps; step++)
            {
                var middle = (least + most) / 2;
                (least, most) = IsShown(Lights(middle)) ? (middle, most) : (least, middle);
            }

            most = least;
        }

        var (red, green, blue) = Lights(most);
        return new Colour(LightMath.Channel(red), LightMath.Channel(green), LightMath.Channel(blue));
    }

    private static bool IsShown((double Red, double Green, double Blue) light) => InRange(light.Red) && InRange(light.Green) && InRange(light.Blue);

    private static bool InRange(double light) => light is >= -Allowed and <= 1 + Allowed;

    private (double Red, double Green, double Blue) Lights(double tint)
    {
        var (a, b) = (A * tint, B * tint);
        var (l, m, s) = (Lightness + (0.3963377774 * a) + (0.2158037573 * b), Lightness - (0.1055613458 * a) - (0.0638541728 * b), Lightness - (0.0894841775 * a) - (1.2914855480 * b));
        (l, m, s) = (l * l * l, m * m * m, s * s * s);
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }
}

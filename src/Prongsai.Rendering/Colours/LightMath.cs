namespace Prongsai.Rendering.Colours;

/// <summary>
/// The functions that colours need, from sums, products and square roots alone: these are the same to the last bit on every machine, which
/// the libraries of systems are not.
/// </summary>
internal static class LightMath
{
    private const int RootSteps = 64;
    private const int SeriesTerms = 24;
    private const double Degree = 0.017453292519943295;

    /// <summary>How much light each value of a channel gives (IEC 61966-2-1).</summary>
    private static readonly double[] Lights = [.. Enumerable.Range(0, 256).Select(v => LightOf(v / 255.0))];

    public static double Light(byte channel) => Lights[channel];

    /// <summary>The value whose light is nearest.</summary>
    public static byte Channel(double light)
    {
        var at = Array.BinarySearch(Lights, light);
        if (at >= 0)
        {
            return (byte)at;
        }

        var above = ~at;
        return (byte)(above == 0 ? 0 : above == 256 || light - Lights[above - 1] <= Lights[above] - light ? above - 1 : above);
    }

    public static double CubeRoot(double value) => value < 0 ? -Root(-value, 3) : Root(value, 3);

    public static (double Cosine, double Sine) Direction(int degrees)
    {
        var angle = degrees % 360 * Degree;
        var (cosine, sine, term) = (0.0, 0.0, 1.0);
        for (var power = 0; power < 2 * SeriesTerms; power += 2)
        {
            var sign = power % 4 == 0 ? 1 : -1;
            cosine += sign * term;
            term *= angle / (power + 1);
            sine += sign * term;
            term *= angle / (power + 2);
        }

        return (cosine, sine);
    }

    private static double LightOf(double value)
    {
        if (value <= 0.04045)
        {
            return value / 12.92;
        }

        var scaled = (value + 0.055) / 1.055;
        return scaled * scaled * Root(scaled * scaled, 5);
    }

    /// <summary>By Newton's steps, from above.</summary>
    private static double Root(double value, int degree)
    {
        if (value <= 0)
        {
            return 0;
        }

        var root = Math.Max(value, 1);
        for (var step = 0; step < RootSteps; step++)
        {
            var power = 1.0;
            for (var i = 1; i < degree; i++)
            {
                power *= root;
            }

            root -= ((root * power) - value) / (degree * power);
        }

        return root;
    }
}

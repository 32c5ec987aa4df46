using System.Globalization;

namespace Prongsai.Rendering.Colours;

/// <summary>A colour of the screen.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>A colour as style sheets write it, with three or six digits; null for all else.</summary>
    public static Colour? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || !uint.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return text.Length == 7
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : new Colour((byte)((value >> 8 & 15) * 17), (byte)((value >> 4 & 15) * 17), (byte)((value & 15) * 17));
    }

    /// <summary>A colour on the way to another, so many steps of so many.</summary>
    public Colour Towards(Colour other, int step, int steps) =>
        new(Between(Red, other.Red, step, steps), Between(Green, other.Green, step, steps), Between(Blue, other.Blue, step, steps));

    public int Distance(Colour other)
    {
        var (red, green, blue) = (Red - other.Red, Green - other.Green, Blue - other.Blue);
        return (red * red) + (green * green) + (blue * blue);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Between(byte from, byte to, int step, int steps) => (byte)(((from * (steps - step)) + (to * step) + (steps / 2)) / steps);
}

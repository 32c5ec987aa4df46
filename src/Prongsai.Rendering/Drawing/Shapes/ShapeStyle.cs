using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>How a shape is painted, and the shapes in a group where they do not say otherwise: filled and stroked with one colour, or not at all.</summary>
internal sealed record ShapeStyle
{
    private const int Whole = 255;
    private const int MostMiter = 10;

    /// <summary>Null where it is not filled.</summary>
    public Colour? Fill { get; private init; } = new Colour(0, 0, 0);

    /// <summary>True where what an even number of outlines go around is left out.</summary>
    public bool IsEvenOdd { get; private init; }

    /// <summary>Null where it has none.</summary>
    public Colour? Stroke { get; private init; }

    public decimal StrokeWidth { get; private init; } = 1;

    public StrokeLook StrokeLook { get; private init; } = new("miter", "butt", 4);

    public bool IsHidden { get; private init; }

    /// <summary>How opaque it is of itself, 0 to 255, whatever its paint is.</summary>
    public int Opacity { get; private init; } = Whole;

    /// <summary>True for what is not there at all, with all that it holds.</summary>
    public bool IsAbsent { get; private init; }

    /// <summary>How opaque its fill is, 0 to 255.</summary>
    public int FillCover => ((FillOpacity * Opacity) + (Whole / 2)) / Whole;

    /// <summary>How opaque its stroke is, 0 to 255.</summary>
    public int StrokeCover => ((StrokeOpacity * Opacity) + (Whole / 2)) / Whole;

    private int FillOpacity { get; init; } = Whole;

    private int StrokeOpacity { get; init; } = Whole;

    private Colour Current { get; init; } = new(0, 0, 0);

    /// <exception cref="NotSupportedException">What cannot be painted.</exception>
    public ShapeStyle With(string property, string value) => property switch
    {
        _ when value == "inherit" => this,
        "fill" => this with { Fill = Paint(value) },
        "fill-opacity" => this with { FillOpacity = Part(value) },
        "fill-rule" => this with { IsEvenOdd = value == "evenodd" },
        "color" => this with { Current = Paint(value) ?? throw new NotSupportedException(value) },
        "stroke" => this with { Stroke = Paint(value) },
        "stroke-opacity" => this with { StrokeOpacity = Part(value) },
        "stroke-width" => this with { StrokeWidth = Length(value) },
        "stroke-linejoin" => this with { StrokeLook = StrokeLook with { Join = value } },
        "stroke-linecap" => this with { StrokeLook = StrokeLook with { Cap = value } },
        "stroke-miterlimit" => this with { StrokeLook = StrokeLook with { MiterLimit = Math.Clamp(Length(value), 1, MostMiter) } },
        "visibility" => this with { IsHidden = value != "visible" },
        "opacity" => this with { Opacity = Part(value) },
        "display" => this with { IsAbsent = value == "none" },
        "clip-path" or "mask" or "filter" or "mix-blend-mode" or "transform" or "stroke-dasharray" or "vector-effect" or "paint-order" => value is "none" or "normal" ? this : throw new NotSupportedException(property),
        _ => this,
    };

    /// <summary>With each of the declarations of a style sheet or attribute.</summary>
    public ShapeStyle With(string declarations) => declarations
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(d => d.Split(':', 2, StringSplitOptions.TrimEntries))
        .Aggregate(this, (style, d) => d.Length == 2 ? style.With(d[0], d[1]) : throw new NotSupportedException(d[0]));

    private Colour? Paint(string value) => value.ToLowerInvariant() switch
    {
        "none" or "transparent" => null,
        "currentcolor" => Current,
        _ when value.StartsWith("rgb(", StringComparison.Ordinal) && value.EndsWith(')') && NumberText.All(value[4..^1]) is [var red, var green, var blue] =>
            new Colour(Channel(red), Channel(green), Channel(blue)),
        _ => Colour.Parse(value) ?? Named(value),
    };

    private static byte Channel(decimal value) => (byte)Math.Clamp(decimal.Round(value), 0, Whole);

    private static Colour Named(string name) => System.Drawing.Color.FromName(name) is { IsKnownColor: true, IsSystemColor: false } known
        ? new Colour(known.R, known.G, known.B)
        : throw new NotSupportedException(name);

    private static decimal Length(string value) =>
        NumberText.All(value.EndsWith("px", StringComparison.Ordinal) ? value[..^2] : value) is [>= 0 and var length] ? length : throw new NotSupportedException(value);

    private static int Part(string value)
    {
        var isPercent = value.EndsWith('%');
        return NumberText.All(isPercent ? value[..^1] : value) is [var part]
            ? (int)decimal.Round(Math.Clamp(isPercent ? part / 100 : part, 0, 1) * Whole)
            : throw new NotSupportedException(value);
    }
}

using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>Pixels that shapes are painted on, one over the other, each filled and stroked with one colour.</summary>
internal sealed class DrawnPicture : IPixels
{
    /// <summary>How far outside of the picture a shape may reach, in pictures.</summary>
    private const int Farthest = 16;

    /// <summary>How many rows of pixels all shapes may fill, one shape after the other: some seconds of work.</summary>
    private const int MostRows = 500_000;

    private const int Opaque = 255;

    private readonly Colour[] _pixels;
    private readonly Coverage _field;
    private readonly int _longer;
    private int _rowsFilled;

    public DrawnPicture(int width, int height, Colour ground)
    {
        (Width, Height, _longer) = (width, height, Math.Max(width, height));
        (_field, _pixels) = (new Coverage(width, height), new Colour[width * height]);
        _pixels.AsSpan().Fill(ground);
    }

    public int Width { get; }

    public int Height { get; }

    public (Colour Colour, int Opacity) At(int x, int y) => (_pixels[(y * Width) + x], Opaque);

    /// <param name="shape">Its name in SVG.</param>
    /// <param name="attributes">What SVG says of it.</param>
    /// <param name="style">How it is painted.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="NotSupportedException">It asks for more.</exception>
    public void Paint(string shape, IReadOnlyDictionary<string, string> attributes, ShapeStyle style, Affine place)
    {
        var pen = new ShapePen(place, Farthest * _longer);
        new Outlines(attributes, pen).Draw(shape);
        if (style.Fill is { } fill && !style.IsHidden)
        {
            pen.Outlines.ToList().ForEach(o => o.FillInto(_field));
            Blend(fill, style.FillCover, style.IsEvenOdd);
        }

        if (style is { Stroke: { } stroke, StrokeWidth: > 0, IsHidden: false })
        {
            pen.Outlines.ToList().ForEach(new StrokePen(_field, HalfOf(style, place), style.StrokeLook).Follow);
            Blend(stroke, style.StrokeCover, isEvenOdd: false);
        }
    }

    /// <summary>Half the width of a stroke, in parts of a pixel.</summary>
    private int HalfOf(ShapeStyle style, Affine place) =>
        (style.Fill is null || style.Opacity == Opaque) && place.Growth * style.StrokeWidth / 2 is { } half && half <= _longer
            ? (int)decimal.Round(half * Coverage.Pixel)
            : throw new NotSupportedException("stroke");

    private void Blend(Colour colour, int opacity, bool isEvenOdd)
    {
        _rowsFilled += Math.Max(_field.Rows.Behind - _field.Rows.First, 0);
        if (_rowsFilled > MostRows)
        {
            throw new NotSupportedException("many shapes");
        }

        var cover = new byte[Width];
        for (var row = _field.Rows.First; row < _field.Rows.Behind; row++)
        {
            _field.Row(row, opacity, cover, isEvenOdd);
            var pixels = _pixels.AsSpan(row * Width, Width);
            for (var x = 0; x < pixels.Length; x++)
            {
                pixels[x] = pixels[x].Towards(colour, cover[x], Opaque);
            }
        }

        _field.Clear();
    }
}

using System.Buffers;
using Prongsai.Rendering.Colours;

namespace Prongsai.Rendering.Drawing;

/// <summary>A picture of at most 256 colours. Letters are blended into their ground in steps, which are colours of their own.</summary>
internal sealed class Bitmap : IDisposable
{
    /// <summary>Steps from a ground to an ink.</summary>
    public const int Steps = 15;

    private const int Most = 256;

    private readonly List<Colour> _palette;

    /// <summary>Lent, for it is large; it may be longer than the rows.</summary>
    private readonly byte[] _rows;

    public Bitmap(int width, int height, Colour ground)
    {
        (Width, Height, _palette) = (width, height, [ground]);
        _rows = ArrayPool<byte>.Shared.Rent((width + 1) * height);
        _rows.AsSpan(0, (width + 1) * height).Clear();
    }

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyList<Colour> Palette => _palette;

    /// <summary>The pixels' colours by number, a zero before each row, as PNG has them.</summary>
    public ReadOnlySpan<byte> Rows => _rows.AsSpan(0, (Width + 1) * Height);

    /// <summary>A colour's number; the nearest one's where there is no room for more.</summary>
    public byte NumberOf(Colour colour)
    {
        var known = _palette.IndexOf(colour);
        if (known < 0 && _palette.Count < Most)
        {
            known = _palette.Count;
            _palette.Add(colour);
        }

        return (byte)(known >= 0 ? known : Nearest(colour));
    }

    public Span<byte> Row(int y, int x, int width) => _rows.AsSpan((y * (Width + 1)) + 1 + x, width);

    public void Fill(int x, int y, int width, int height, Colour colour)
    {
        var number = NumberOf(colour);
        for (var row = y; row < y + height; row++)
        {
            Row(row, x, width).Fill(number);
        }
    }

    /// <summary>Writes a line of text whose letters stand on a baseline. What would lie outside is cut off.</summary>
    public void Write(Letters letters, TextShape text, int size, int x, int baseline, Colour ink, Colour ground)
    {
        var (top, bottom) = (Math.Max(baseline - (size * 3 / 2), 0), Math.Min(baseline + (size * 3 / 4), Height));
        var left = Math.Max(x - size, 0);
        var width = Math.Min(x + WidthOf(text, size) + size, Width) - left;
        using var field = new Coverage(width, bottom - top);
        var pen = new OutlinePen(field, size, (x - left) * Coverage.Pixel, (baseline - top) * Coverage.Pixel);
        foreach (var glyph in text.Glyphs)
        {
            pen.Follow(letters.GlyphOf(glyph.Glyph).Path.Span, glyph);
        }

        Blend(field, left, top, ink, ground);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_rows);

    public static int WidthOf(TextShape text, int size) => ((text.Width * size) + Letters.Units - 1) / Letters.Units;

    private void Blend(Coverage field, int left, int top, Colour ink, Colour ground)
    {
        Span<byte> steps = stackalloc byte[Steps + 1];
        for (var step = 0; step <= Steps; step++)
        {
            steps[step] = NumberOf(ground.Towards(ink, step, Steps));
        }

        for (var row = field.Rows.First; row < field.Rows.Behind; row++)
        {
            field.Paint(row, steps, Row(top + row, left, field.Width));
        }
    }

    private int Nearest(Colour colour)
    {
        var nearest = 0;
        for (var i = 1; i < _palette.Count; i++)
        {
            nearest = _palette[i].Distance(colour) < _palette[nearest].Distance(colour) ? i : nearest;
        }

        return nearest;
    }
}

namespace Prongsai.Rendering.Drawing;

/// <summary>Follows a glyph's outline into a field of pixels. Curves become as many straight lines as their size asks for.</summary>
internal ref struct OutlinePen(Coverage field, int size, int originX, int baseline)
{
    private const int FewestLines = 4;
    private const int MostLines = 12;
    private const int SizeALine = 24;

    private readonly int _lines = Math.Clamp(size / SizeALine, FewestLines, MostLines);
    private (int X, int Y) _at;
    private (int X, int Y) _start;

    /// <param name="path">The path, whose form the reader of letters does not look at: what is no number counts as none.</param>
    /// <param name="glyph">Where its origin stands, in units.</param>
    public void Follow(ReadOnlySpan<char> path, PlacedGlyph glyph)
    {
        while (!path.IsEmpty)
        {
            var command = path[0];
            path = path[1..];
            switch (command)
            {
                case 'M':
                    _start = _at = Next(ref path, glyph);
                    break;
                case 'L':
                    LineTo(Next(ref path, glyph));
                    break;
                case 'Q':
                    CurveTo(Next(ref path, glyph), Next(ref path, glyph));
                    break;
                default:
                    LineTo(_start);
                    break;
            }
        }
    }

    private static int Number(ref ReadOnlySpan<char> path)
    {
        path = path.TrimStart(' ');
        var end = 0;
        while (end < path.Length && (char.IsAsciiDigit(path[end]) || path[end] == '-'))
        {
            end++;
        }

        var number = Letters.Whole(path[..end]) ?? 0;
        path = path[end..];
        return number;
    }

    private readonly (int X, int Y) Next(ref ReadOnlySpan<char> path, PlacedGlyph glyph)
    {
        var x = Number(ref path) + glyph.X;
        var y = Number(ref path) + glyph.Y;
        return (originX + Scaled(x), baseline - Scaled(y));
    }

    private readonly int Scaled(int units) => (int)Coverage.Floor(((long)units * size * Coverage.Pixel) + (Letters.Units / 2), Letters.Units);

    private void LineTo((int X, int Y) to)
    {
        field.Edge(_at.X, _at.Y, to.X, to.Y);
        _at = to;
    }

    private void CurveTo((int X, int Y) control, (int X, int Y) to)
    {
        var from = _at;
        for (var i = 1; i <= _lines; i++)
        {
            LineTo((On(from.X, control.X, to.X, i), On(from.Y, control.Y, to.Y, i)));
        }
    }

    private readonly int On(int from, int control, int to, int step)
    {
        long rest = _lines - step;
        return (int)Coverage.Floor((rest * rest * from) + (2 * rest * step * control) + ((long)step * step * to), (long)_lines * _lines);
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;

namespace Prongsai.Rendering.Drawing;

/// <summary>
/// How much of each pixel outlines cover, in a field of pixels. Reckoned in whole parts of a pixel, so that each machine gives the same: each
/// edge adds to its pixels what lies right of it, and sums along a row give the cover.
/// </summary>
internal sealed class Coverage : IDisposable
{
    /// <summary>Parts of a pixel in each direction, as a power of two.</summary>
    public const int Bits = 8;

    public const int Pixel = 1 << Bits;

    private const int Full = 2 * Pixel * Pixel;

    /// <summary>Lent, for a line of large letters takes a megabyte; it may be longer than the field.</summary>
    private readonly int[] _cells;

    public Coverage(int width, int height)
    {
        (Width, Height, Rows) = (width, height, (height, 0));
        _cells = ArrayPool<int>.Shared.Rent((width + 2) * height);
        _cells.AsSpan(0, (width + 2) * height).Clear();
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The first row that an edge met, and the one behind the last.</summary>
    public (int First, int Behind) Rows { get; private set; }

    /// <summary>Adds an edge of a closed outline, in parts of a pixel from the field's upper left corner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Edge(int fromX, int fromY, int toX, int toY)
    {
        var turn = 1;
        if (fromY > toY)
        {
            (fromX, fromY, toX, toY, turn) = (toX, toY, fromX, fromY, -1);
        }

        // a level edge covers nothing, and no row is met
        long wide = toX - fromX;
        Rows = (Math.Clamp(fromY >> Bits, 0, Rows.First), Math.Clamp(((toY - 1) >> Bits) + 1, Rows.Behind, Height));
        for (var row = Math.Max(fromY >> Bits, 0); fromY < toY && row < Height && row << Bits < toY; row++)
        {
            var (top, bottom) = (Math.Max(fromY, row << Bits), Math.Min(toY, (row + 1) << Bits));
            var left = fromX + (int)Floor(wide * (top - fromY), toY - fromY);
            var right = fromX + (int)Floor(wide * (bottom - fromY), toY - fromY);
            AddRow(row, Math.Min(left, right), Math.Max(left, right), bottom - top, turn);
        }
    }

    /// <summary>Sets those pixels of a row that are covered, each to the step that its cover reaches, of which the first is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(int row, ReadOnlySpan<byte> steps, Span<byte> pixels)
    {
        var (sum, step, levels) = (0, 0, steps.Length - 1);
        var cells = _cells.AsSpan(row * (Width + 2), Width);
        for (var x = 0; x < cells.Length; x++)
        {
            if (cells[x] == 0)
            {
                var alike = cells[x..].IndexOfAnyExcept(0) is >= 0 and var next ? next : cells.Length - x;
                if (step > 0)
                {
                    pixels.Slice(x, alike).Fill(steps[step]);
                }

                x += alike;
            }

            if (x < cells.Length)
            {
                sum += cells[x];
                step = ((Math.Min(Math.Abs(sum), Full) * levels) + (Full / 2)) / Full;
                if (step > 0)
                {
                    pixels[x] = steps[step];
                }
            }
        }
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_cells);

    /// <summary>Division that rounds down, below zero too.</summary>
    public static long Floor(long value, long by) => value >= 0 ? value / by : -((-value + by - 1) / by);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(int row, int left, int right, int high, int turn)
    {
        var done = 0;
        for (var cell = left >> Bits; cell <= right >> Bits; cell++)
        {
            var start = Math.Max(left, cell << Bits) - (cell << Bits);
            var end = Math.Min(right, (cell + 1) << Bits) - (cell << Bits);
            var upTo = right == left ? high : (int)((long)high * ((cell << Bits) + end - left) / (right - left));
            Add(row, cell, start + end, (upTo - done) * turn);
            done = upTo;
        }
    }

    private void Add(int row, int cell, int twiceFromLeft, int high)
    {
        if (cell < Width)
        {
            var at = (row * (Width + 2)) + Math.Max(cell, 0);
            var right = cell < 0 ? 0 : high * twiceFromLeft;
            _cells[at] += (high * 2 * Pixel) - right;
            _cells[at + 1] += right;
        }
    }
}

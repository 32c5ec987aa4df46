namespace Prongsai.Rendering.Qr;

/// <summary>
/// What all codes of a version have in common: the function patterns, the order in which data fills the other modules, and what each
/// mask turns over. Rows are words, the leftmost module in the lowest bit.
/// </summary>
internal sealed class QrTemplate
{
    public const int Masks = 8;

    private readonly ulong[] _functionRows;

    /// <summary>For each bit of the codewords its module: the row times <see cref="BitMatrix.Size"/>, and the column.</summary>
    private readonly ushort[] _modules;

    private readonly ulong[][] _maskRows = new ulong[Masks][];

    private readonly ulong[][] _maskColumns = new ulong[Masks][];

    public QrTemplate(int version)
    {
        var patterns = new QrPatterns(version);
        Size = patterns.Size;
        _functionRows = patterns.Dark;
        _modules = [.. DataModules(patterns)];
        for (var mask = 0; mask < Masks; mask++)
        {
            _maskRows[mask] = MaskRows(patterns, mask);
            _maskColumns[mask] = [.. _maskRows[mask]];
            BitMatrix.Transpose(_maskColumns[mask]);
        }
    }

    /// <summary>The modules of a side, without the quiet zone.</summary>
    public int Size { get; }

    /// <summary>The rows without a mask: function patterns, but for the format, and the bits of the codewords.</summary>
    public void Place(ReadOnlySpan<byte> codewords, Span<ulong> rows)
    {
        _functionRows.CopyTo(rows);
        ReadOnlySpan<ushort> modules = _modules;
        foreach (var codeword in codewords)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var module = modules[bit];
                rows[module / BitMatrix.Size] |= ((ulong)codeword >> (7 - bit) & 1) << (module % BitMatrix.Size);
            }

            modules = modules[8..];
        }
    }

    /// <summary>What a mask turns over in each row; the format that names the mask is part of it.</summary>
    public ReadOnlySpan<ulong> RowsOf(int mask) => _maskRows[mask].AsSpan(0, Size);

    public ReadOnlySpan<ulong> ColumnsOf(int mask) => _maskColumns[mask].AsSpan(0, Size);

    /// <summary>Pairs of columns from the right, upwards and downwards in turn; the timing pattern's column is in no pair.</summary>
    private static IEnumerable<ushort> DataModules(QrPatterns patterns)
    {
        var upwards = true;
        for (var right = patterns.Size - 1; right > 0; right -= 2)
        {
            right -= right == QrPatterns.TimingLine ? 1 : 0;
            for (var i = 0; i < patterns.Size * 2; i++)
            {
                var (x, y) = (right - (i % 2), upwards ? patterns.Size - 1 - (i / 2) : i / 2);
                if (!patterns.IsFunction(x, y))
                {
                    yield return (ushort)((y * BitMatrix.Size) + x);
                }
            }

            upwards = !upwards;
        }
    }

    private static ulong[] MaskRows(QrPatterns patterns, int mask)
    {
        var rows = QrFormat.RowsOf(mask, patterns.Size);
        for (var y = 0; y < patterns.Size; y++)
        {
            for (var x = 0; x < patterns.Size; x++)
            {
                if (!patterns.IsFunction(x, y) && Turns(mask, x, y))
                {
                    rows[y] |= 1UL << x;
                }
            }
        }

        return rows;
    }

    /// <summary>As the standard lists them.</summary>
    private static bool Turns(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => x * y % 6 == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}

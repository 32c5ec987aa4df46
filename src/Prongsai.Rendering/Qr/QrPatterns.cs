namespace Prongsai.Rendering.Qr;

/// <summary>
/// The function patterns of a version: which modules they take, and which of these are dark. Those of the format are taken and light,
/// for it depends on the mask.
/// </summary>
internal sealed class QrPatterns
{
    /// <summary>The row and the column of the timing patterns.</summary>
    public const int TimingLine = 6;

    private const int SizeOfFirst = 21;

    private const int SizeStep = 4;

    /// <summary>From a side to the middle of a finder pattern.</summary>
    private const int FinderCentre = 3;

    /// <summary>From there to the outside of the light square that parts it from the rest.</summary>
    private const int FinderReach = 4;

    private const int AlignmentReach = 2;

    private const int FirstWithSixAlignments = 7;

    private const int FirstWithVersion = 7;

    private const int VersionBits = 18;

    private const int VersionCheckBits = 12;

    private const int VersionGenerator = 0x1F25;

    /// <summary>From the far side to the version's first line; each of its lines has three modules.</summary>
    private const int VersionInset = 11;

    private readonly ulong[] _taken = new ulong[BitMatrix.Size];

    public QrPatterns(int version)
    {
        Size = SizeOfFirst + (SizeStep * (version - 1));
        for (var i = 0; i < Size; i++)
        {
            Set(i, TimingLine, i % 2 == 0);
            Set(TimingLine, i, i % 2 == 0);
        }

        SetSquare(FinderCentre, FinderCentre, FinderReach, FinderIsDark);
        SetSquare(Size - 1 - FinderCentre, FinderCentre, FinderReach, FinderIsDark);
        SetSquare(FinderCentre, Size - 1 - FinderCentre, FinderReach, FinderIsDark);
        SetAlignments(version);
        SetFormat();
        if (version >= FirstWithVersion)
        {
            SetVersion(version);
        }
    }

    public int Size { get; }

    /// <summary>By rows, the leftmost module in the lowest bit.</summary>
    public ulong[] Dark { get; } = new ulong[BitMatrix.Size];

    public bool IsFunction(int x, int y) => ((_taken[y] >> x) & 1) != 0;

    private static bool FinderIsDark(int distance) => distance is not (2 or FinderReach);

    private static bool AlignmentIsDark(int distance) => distance != 1;

    private void SetAlignments(int version)
    {
        var last = Size - 1 - TimingLine;
        if (version > 1)
        {
            SetSquare(last, last, AlignmentReach, AlignmentIsDark);
        }

        if (version >= FirstWithSixAlignments)
        {
            var middle = (TimingLine + last) / 2;
            foreach (var (x, y) in new[] { (middle, TimingLine), (TimingLine, middle), (middle, middle), (last, middle), (middle, last) })
            {
                SetSquare(x, y, AlignmentReach, AlignmentIsDark);
            }
        }
    }

    /// <summary>A square around a module, as far as it lies in the code; its colour depends on the distance from the middle.</summary>
    private void SetSquare(int centreX, int centreY, int reach, Func<int, bool> isDark)
    {
        for (var y = Math.Max(centreY - reach, 0); y <= Math.Min(centreY + reach, Size - 1); y++)
        {
            for (var x = Math.Max(centreX - reach, 0); x <= Math.Min(centreX + reach, Size - 1); x++)
            {
                Set(x, y, isDark(Math.Max(Math.Abs(x - centreX), Math.Abs(y - centreY))));
            }
        }
    }

    private void SetFormat()
    {
        for (var bit = 0; bit < QrFormat.Bits; bit++)
        {
            var (first, second) = QrFormat.ModulesOf(bit, Size);
            Set(first.X, first.Y, false);
            Set(second.X, second.Y, false);
        }

        Set(QrFormat.Line, Size - QrFormat.Line, true);
    }

    private void SetVersion(int version)
    {
        var bits = QrFormat.WithCheck(version, VersionCheckBits, VersionGenerator);
        for (var bit = 0; bit < VersionBits; bit++)
        {
            var (near, far) = (bit / 3, Size - VersionInset + (bit % 3));
            var dark = ((bits >> bit) & 1) != 0;
            Set(near, far, dark);
            Set(far, near, dark);
        }
    }

    private void Set(int x, int y, bool dark)
    {
        var module = 1UL << x;
        _taken[y] |= module;
        Dark[y] = dark ? Dark[y] | module : Dark[y] & ~module;
    }
}

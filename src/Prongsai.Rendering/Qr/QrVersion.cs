using System.Collections.Immutable;

namespace Prongsai.Rendering.Qr;

/// <summary>A size of QR code with error correction at level M: how many codewords it has, and how they are parted into blocks.</summary>
internal sealed class QrVersion
{
    /// <summary>From this version on, the number of characters takes two bytes.</summary>
    private const int FirstOfLongCounts = 10;

    /// <summary>The mode before the data and the terminator after it make one codeword together.</summary>
    private const int ModeAndTerminator = 1;

    /// <summary>In ascending order, as the standard lists them.</summary>
    private static readonly ImmutableArray<QrVersion> All =
    [
        new(1, dataCodewords: 16, blocks: 1, correctionPerBlock: 10),
        new(2, dataCodewords: 28, blocks: 1, correctionPerBlock: 16),
        new(3, dataCodewords: 44, blocks: 1, correctionPerBlock: 26),
        new(4, dataCodewords: 64, blocks: 2, correctionPerBlock: 18),
        new(5, dataCodewords: 86, blocks: 2, correctionPerBlock: 24),
        new(6, dataCodewords: 108, blocks: 4, correctionPerBlock: 16),
        new(7, dataCodewords: 124, blocks: 4, correctionPerBlock: 18),
        new(8, dataCodewords: 154, blocks: 4, correctionPerBlock: 22),
        new(9, dataCodewords: 182, blocks: 5, correctionPerBlock: 22),
        new(10, dataCodewords: 216, blocks: 5, correctionPerBlock: 26),
    ];

    private readonly Lazy<QrTemplate> _template;

    private readonly Lazy<ReedSolomon> _reedSolomon;

    private QrVersion(int number, int dataCodewords, int blocks, int correctionPerBlock)
    {
        Number = number;
        DataCodewords = dataCodewords;
        Blocks = blocks;
        CorrectionPerBlock = correctionPerBlock;
        _template = new(() => new QrTemplate(number));
        _reedSolomon = new(() => new ReedSolomon(correctionPerBlock));
    }

    public int Number { get; }

    public int DataCodewords { get; }

    /// <summary>The last of them may be longer than the first, by one data codeword.</summary>
    public int Blocks { get; }

    public int CorrectionPerBlock { get; }

    public int Codewords => DataCodewords + (Blocks * CorrectionPerBlock);

    public int CountBytes => Number < FirstOfLongCounts ? 1 : 2;

    public QrTemplate Template => _template.Value;

    public ReedSolomon ReedSolomon => _reedSolomon.Value;

    /// <summary>The smallest version that a text of so many bytes fits, or null if it fits none of these.</summary>
    public static QrVersion? For(int bytes)
    {
        foreach (var version in All)
        {
            if (ModeAndTerminator + version.CountBytes + bytes <= version.DataCodewords)
            {
                return version;
            }
        }

        return null;
    }
}

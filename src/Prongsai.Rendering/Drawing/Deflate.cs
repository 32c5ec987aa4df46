using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Prongsai.Rendering.Drawing;

/// <summary>
/// Packs rows of a picture by RFC 1951. Like bytes are looked for at two places only: just before, and in the row above. What .NET brings
/// packs by the machine's own library, whose bytes differ between systems.
/// </summary>
internal sealed class Deflate
{
    private const int ShortestMatch = 3;
    private const int LongestMatch = 258;
    private const int EndOfBlock = 256;
    private const int FirstLength = 257;
    private const int LengthBits = 4;
    private const int LengthCodes = 19;
    private const int CompressedBlock = 5;
    private const int FirstCapacity = 16 * 1024;

    /// <summary>The order in which a block states the lengths of the codes of lengths.</summary>
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly Range[] Lengths = [.. Ranges(3, 8, 4).Take(28), new Range(258, 0)];
    private static readonly Range[] Distances = [.. Ranges(1, 4, 2).Take(30)];

    /// <summary>The code of each length of a match.</summary>
    private static readonly byte[] CodeOfLength = [.. Enumerable.Range(0, LongestMatch + 1).Select(length => (byte)CodeOf(Lengths, length))];

    private readonly List<Token> _tokens = new(FirstCapacity);
    private readonly int[] _signs = new int[FirstLength + Lengths.Length];
    private readonly int[] _distances = new int[Distances.Length];
    private readonly BitWriter _bits = new();
    private readonly int _row;
    private readonly int _codeOfRow;

    private Deflate(int row) => (_row, _codeOfRow) = (row, CodeOf(Distances, row));

    public static byte[] Pack(ReadOnlySpan<byte> rows, int row)
    {
        var one = new Deflate(row);
        one.Find(rows);
        one.Write();
        return one._bits.ToArray();
    }

    /// <summary>Ranges of growing size: so many of one value, then as many of each power of two as <paramref name="alike"/> says.</summary>
    private static IEnumerable<Range> Ranges(int first, int single, int alike)
    {
        for (var (code, start) = (0, first); ; code++)
        {
            var extra = code < single ? 0 : ((code - single) / alike) + 1;
            yield return new Range(start, extra);
            start += 1 << extra;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Find(ReadOnlySpan<byte> rows)
    {
        for (var at = 0; at < rows.Length;)
        {
            var ahead = rows.Slice(at, Math.Min(LongestMatch, rows.Length - at));
            var run = at == 0 ? 0 : ahead.CommonPrefixLength(rows[(at - 1)..]);
            var above = at < _row || run == ahead.Length ? 0 : ahead.CommonPrefixLength(rows[(at - _row)..]);
            var length = Math.Max(run, above);
            if (length < ShortestMatch)
            {
                _signs[rows[at]]++;
                _tokens.Add(new Token(rows[at], Source.None));
                at++;
                continue;
            }

            var source = run >= above ? Source.Before : Source.Above;
            _signs[FirstLength + CodeOfLength[length]]++;
            _distances[DistanceCode(source)]++;
            _tokens.Add(new Token((ushort)length, source));
            at += length;
        }

        _signs[EndOfBlock]++;
    }

    private int DistanceCode(Source source) => source == Source.Before ? 0 : _codeOfRow;

    private static int CodeOf(Range[] ranges, int value)
    {
        var code = ranges.Length - 1;
        while (code > 0 && ranges[code].First > value)
        {
            code--;
        }

        return code;
    }

    private void Write()
    {
        var (signs, distances) = (HuffmanCode.Of(_signs), HuffmanCode.Of(_distances));
        _bits.Write(CompressedBlock, 3);
        _bits.Write(_signs.Length - FirstLength, 5);
        _bits.Write(_distances.Length - 1, 5);
        _bits.Write(LengthCodes - 4, 4);
        foreach (var code in Order)
        {
            _bits.Write(code < 16 ? LengthBits : 0, 3);
        }

        foreach (var length in signs.Lengths.Concat(distances.Lengths))
        {
            _bits.Write(BitWriter.Reversed(length, LengthBits), LengthBits);
        }

        foreach (var token in CollectionsMarshal.AsSpan(_tokens))
        {
            Write(token, signs, distances);
        }

        signs.Write(EndOfBlock, _bits);
    }

    private void Write(Token token, HuffmanCode signs, HuffmanCode distances)
    {
        if (token.Source == Source.None)
        {
            signs.Write(token.Value, _bits);
            return;
        }

        var (length, distance) = (CodeOfLength[token.Value], DistanceCode(token.Source));
        signs.Write(FirstLength + length, _bits);
        _bits.Write(token.Value - Lengths[length].First, Lengths[length].Extra);
        distances.Write(distance, _bits);
        _bits.Write((token.Source == Source.Before ? 1 : _row) - Distances[distance].First, Distances[distance].Extra);
    }

    /// <summary>The values that share a code, told apart by so many bits more.</summary>
    private readonly record struct Range(int First, int Extra);

    /// <summary>A byte, or that as many bytes as its value stand at its source.</summary>
    private readonly record struct Token(ushort Value, Source Source);

    private enum Source : byte
    {
        None,
        Before,
        Above,
    }
}

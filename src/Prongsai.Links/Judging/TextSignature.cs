using System.Collections.Immutable;

namespace Prongsai.Links.Judging;

/// <summary>
/// A text in a hundred bytes, by which nearly the same texts are known: of many hashes of its short substrings, the smallest of each (MinHash,
/// after Broder 1997). The share of equal parts estimates the share of substrings that two texts have in common.
/// </summary>
internal sealed record TextSignature(ImmutableArray<uint> Parts)
{
    private const int Hashes = 32;
    private const int ShingleLength = 8;
    private const int FewestShingles = 40;
    private const int LongestCompared = 20_000;
    private const int Likely = 30;
    private const int PartsOfABand = 4;

    /// <summary>Null for a text too short to tell it from others.</summary>
    public static TextSignature? Of(string text)
    {
        var plain = text.Length > LongestCompared ? text[..LongestCompared] : text;
        if (plain.Length < FewestShingles + ShingleLength)
        {
            return null;
        }

        var smallest = new uint[Hashes];
        Array.Fill(smallest, uint.MaxValue);
        for (var i = 0; i <= plain.Length - ShingleLength; i++)
        {
            var hash = Hash(plain.AsSpan(i, ShingleLength));
            for (var h = 0; h < Hashes; h++)
            {
                smallest[h] = Math.Min(smallest[h], (uint)((hash ^ (hash >> 32)) * Multiplier(h) >> 32));
            }
        }

        return new TextSignature([.. smallest]);
    }

    public bool IsAlike(TextSignature other) => Parts.Zip(other.Parts).Count(p => p.First == p.Second) >= Likely;

    /// <summary>Keys of which alike signatures almost surely share one, so that only those need to be compared.</summary>
    public IEnumerable<(int Band, ulong Key)> Bands()
    {
        for (var band = 0; band < Hashes / PartsOfABand; band++)
        {
            var key = Parts.Skip(band * PartsOfABand).Take(PartsOfABand).Aggregate(0UL, (sofar, part) => (sofar * 0x9E3779B97F4A7C15) + part);
            yield return (band, key);
        }
    }

    private static ulong Multiplier(int hash) => (0x9E3779B97F4A7C15 * ((ulong)(uint)hash + 1)) | 1;

    /// <summary>FNV-1a over the letters, mixed once more.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 0x100000001B3;
        }

        return (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
    }
}

using System.Buffers;

namespace Prongsai.Rendering.Search;

/// <summary>
/// Writes Thai with one sign of ASCII a letter, so that UTF-8 needs one byte of it, not three: it stands between <c>~</c>, and a
/// <c>~</c> itself is two of them with nothing between. Spaces and what is neither are written as they are in either. The theme's
/// <c>thai.js</c> undoes it.
/// </summary>
internal static class PackedThai
{
    private const char Mark = '~';
    private const char FirstThai = '\u0E01';
    private const char LastThai = '\u0E5B';
    private const char FirstSign = '!';
    private const char LastSign = (char)(LastThai - FirstThai + FirstSign);

    /// <summary>So many signs a letter takes at most: a change, itself and its double.</summary>
    private const int MostSigns = 3;

    public static string Of(string text)
    {
        var packed = ArrayPool<char>.Shared.Rent((text.Length * MostSigns) + 1);
        var (length, isThai) = (0, false);
        foreach (var c in text)
        {
            var letterIsThai = c is >= FirstThai and <= LastThai || (isThai && c is < FirstSign or > LastSign && c != Mark);
            if (letterIsThai != isThai)
            {
                packed[length++] = Mark;
                isThai = letterIsThai;
            }

            packed[length++] = c is >= FirstThai and <= LastThai ? (char)(c - FirstThai + FirstSign) : c;
            if (c == Mark)
            {
                packed[length++] = Mark;
            }
        }

        var result = new string(packed, 0, length);
        ArrayPool<char>.Shared.Return(packed);
        return result;
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Prongsai.Links.Reading;

/// <summary>Turns a page's bytes into text by the mark at their start, the server's word, the page's own word, or what they can be.</summary>
internal static partial class TextDecoder
{
    private const int LookedAt = 2 * 1024;
    private const string OldThai = "windows-874";

    /// <summary>So many signs in a thousand may be damaged before a text is taken for one of the old encoding.</summary>
    private const int Thousand = 1000;

    public static string Decode(byte[] bytes, string? declared)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        }

        return bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes.AsSpan(3)) : DecodeUnmarked(bytes, declared);
    }

    private static string DecodeUnmarked(byte[] bytes, string? declared)
    {
        var said = Find(declared) ?? Find(Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LookedAt))).Groups[1].Value);
        if (said is not null and not UTF8Encoding)
        {
            return said.GetString(bytes);
        }

        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') * Thousand <= text.Length ? text : (Find(OldThai) ?? Encoding.UTF8).GetString(bytes);
    }

    private static Encoding? Find(string? name)
    {
        var known = name?.Trim().ToLowerInvariant() switch
        {
            null or "" => null,
            "tis-620" or "tis620" or "iso-8859-11" or "windows-874" or "x-windows-874" or "cp874" => OldThai,
            "utf8" or "utf-8" => "utf-8",
            var other => other,
        };
        try
        {
            return known is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}

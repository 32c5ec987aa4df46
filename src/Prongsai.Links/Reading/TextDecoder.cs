using System.Text;
using System.Text.RegularExpressions;

namespace Prongsai.Links.Reading;

/// <summary>
/// Decodes a page: by its byte-order mark, by the encoding that the server declares, by the one the page declares, or as UTF-8 with the
/// old Thai encoding where that fails.
/// </summary>
internal static partial class TextDecoder
{
    private const int BytesExamined = 2 * 1024;
    private const string OldThai = "windows-874";

    /// <summary>A text with more than one invalid character in so many is not UTF-8 but in the old Thai encoding.</summary>
    private const int CharactersPerInvalid = 1000;

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
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, BytesExamined));
        var encoding = Find(declared) ?? Find(Charset().Match(head).Groups[1].Value);
        if (encoding is not null and not UTF8Encoding)
        {
            return encoding.GetString(bytes);
        }

        var text = Encoding.UTF8.GetString(bytes);
        var isUtf8 = text.AsSpan().Count('\uFFFD') * CharactersPerInvalid <= text.Length;
        return isUtf8 ? text : (Find(OldThai) ?? Encoding.UTF8).GetString(bytes);
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

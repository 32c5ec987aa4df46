using System.Buffers;
using System.Text;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Screening;

/// <summary>
/// Thai whose bytes were once read in the wrong encoding and saved so: UTF-8 read as Windows-1252 (<c>à¸</c>), even twice
/// (<c>Ã Â¸</c>), UTF-8 read as TIS-620 (<c>เธ</c>), and TIS-620 read as Windows-1252 (<c>¡ÒÃ</c>). The bytes are still there.
/// </summary>
internal static class Mojibake
{
    private const int FewestBytes = 3;

    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly SearchValues<string> ThaiTrace = SearchValues.Create(["เธ", "เน"], StringComparison.Ordinal);

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The stretches in order of place, each with the true text where all its bytes are left.</summary>
    public static List<TextFlaw> Find(string text)
    {
        var flaws = new List<TextFlaw>();
        FindLatin(text, flaws);
        if (flaws.Count == 0)
        {
            FindThai(text, flaws);
        }

        return flaws;
    }

    private static void FindLatin(string text, List<TextFlaw> flaws)
    {
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAnyInRange('\u0080', '\u00FF');
            if (next < 0)
            {
                return;
            }

            var start = i + next;
            while (start > i && LatinByte(text[start - 1]) >= 0x80)
            {
                start--;
            }

            var end = start;
            while (end < text.Length && LatinByte(text[end]) >= 0x80)
            {
                end++;
            }

            i = end;
            var run = text[start..end];
            if (run.Length >= FewestBytes && (True(run) is var meant) && (meant is not null || IsRemnant(run)))
            {
                flaws.Add(new TextFlaw(FlawKind.Mojibake, start, run.Length, meant));
            }
        }
    }

    /// <summary>The traces of Thai letters whose last bytes were lost on the way.</summary>
    private static bool IsRemnant(string run) =>
        run.AsSpan().Count("à¸") + run.AsSpan().Count("à¹") > 1;

    private static string? True(string run)
    {
        var bytes = run.Select(c => (byte)LatinByte(c)).ToArray();
        for (var round = 0; round < 3; round++)
        {
            if (Decode(bytes) is not { } once)
            {
                break;
            }

            if (once.All(ThaiText.IsThai))
            {
                return once;
            }

            if (once.Any(c => LatinByte(c) < 0))
            {
                return null;
            }

            bytes = [.. once.Select(c => (byte)LatinByte(c))];
        }

        return IsRemnant(run) ? null : Tis620(bytes);
    }

    /// <summary>Only what reads as Thai from its first letter to its last.</summary>
    private static string? Tis620(byte[] bytes)
    {
        if (bytes.Length <= FewestBytes || !bytes.All(b => b is (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB)))
        {
            return null;
        }

        var thai = string.Concat(bytes.Select(b => (char)(b - 0xA0 + 0x0E00)));
        var signs = thai.Select(ThaiSigns.Of).ToList();
        return signs.Exists(s => s is > ThaiSign.Consonant and <= ThaiSign.Tone) && signs.Contains(ThaiSign.Consonant) && ThaiScan.Find(thai, isYaml: false).Count == 0
            ? thai
            : null;
    }

    private static void FindThai(string text, List<TextFlaw> flaws)
    {
        for (var i = 0; i + (2 * FewestBytes) <= text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny(ThaiTrace);
            if (next < 0)
            {
                return;
            }

            var start = i + next;
            var thai = new StringBuilder();
            for (i = start; Letter(text, i) is { } letter; i += FewestBytes)
            {
                thai.Append(letter);
            }

            if (thai.Length > 1)
            {
                flaws.Add(new TextFlaw(FlawKind.Mojibake, start, i - start, thai.ToString()));
            }

            i = Math.Max(i, start + 1);
        }
    }

    /// <summary>The Thai letter whose three bytes of UTF-8 stand here as TIS-620; null where none does.</summary>
    private static char? Letter(string text, int i)
    {
        if (i + FewestBytes > text.Length || text[i] != 'เ' || text[i + 1] is not ('ธ' or 'น') || ThaiByte(text[i + 2]) is not (>= 0x80 and <= 0xBF and var last))
        {
            return null;
        }

        var letter = (char)(0x0E00 + ((text[i + 1] == 'น' ? 1 : 0) << 6) + (last & 0x3F));
        return ThaiText.IsThai(letter) && letter is not (>= '\u0E3B' and <= '\u0E3E') ? letter : null;
    }

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The byte that Windows-1252 has for a character, which below 80 is none of ours; -1 where it has none.</summary>
    private static int LatinByte(char c) => c is >= '\u00A0' and <= '\u00FF' ? c : Windows1252.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index : c is >= '\u0080' and < '\u00A0' ? c : -1;

    /// <summary>The byte that Windows-874 has for a character; -1 where it has none.</summary>
    private static int ThaiByte(char c) => c switch
    {
        >= '\u0E01' and <= '\u0E5B' => c - 0x0E00 + 0xA0,
        >= '\u0080' and <= '\u00A0' => c,
        '\u20AC' => 0x80,
        '\u2026' => 0x85,
        >= '\u2018' and <= '\u201D' => Windows1252.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? 0x80 + index : -1,
        '\u2022' => 0x95,
        '\u2013' or '\u2014' => 0x96 + (c - '\u2013'),
        _ => -1,
    };
}

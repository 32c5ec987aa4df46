using System.Buffers;
using System.Globalization;

namespace Prongsai.Content.Syntax;

/// <summary>Characters that look like others, or like nothing: what text copied from Word, a PDF, the web or a chat brings along.</summary>
internal static class OddCharacters
{
    /// <summary>Take no room, and change how text reads or is found.</summary>
    public static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Look like a space, and are none to YAML.</summary>
    public static readonly SearchValues<char> Spaces = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Stand for the dash of a list.</summary>
    public static readonly SearchValues<char> Dashes = SearchValues.Create("‐‑‒–—―−﹣－•●▪◦‣·");

    /// <summary>Stand for a colon.</summary>
    public static readonly SearchValues<char> Colons = SearchValues.Create("：﹕︰∶꞉");

    /// <summary>Quotation marks that YAML does not know.</summary>
    public static readonly SearchValues<char> Quotes = SearchValues.Create("“”„‟‘’‚‛«»＂＇");

    /// <summary>No key begins with one.</summary>
    public static readonly SearchValues<char> Signs = SearchValues.Create("[]{}\\|<>*&!%@`~^.,;?/+ ");

    private static readonly Dictionary<char, string> Names = new()
    {
        ['\t'] = "TAB",
        ['\u0085'] = "NEXT LINE",
        ['\u00A0'] = "NO-BREAK SPACE",
        ['\u00AD'] = "SOFT HYPHEN",
        ['\u200B'] = "ZERO WIDTH SPACE",
        ['\u200C'] = "ZERO WIDTH NON-JOINER",
        ['\u200D'] = "ZERO WIDTH JOINER",
        ['\u200E'] = "LEFT-TO-RIGHT MARK",
        ['\u200F'] = "RIGHT-TO-LEFT MARK",
        ['\u2028'] = "LINE SEPARATOR",
        ['\u2029'] = "PARAGRAPH SEPARATOR",
        ['\u202F'] = "NARROW NO-BREAK SPACE",
        ['\u2060'] = "WORD JOINER",
        ['\u3000'] = "IDEOGRAPHIC SPACE",
        ['\uFEFF'] = "BYTE ORDER MARK",
    };

    /// <summary>The number of a character that cannot be shown, with its name where it is a common one.</summary>
    public static string Name(char c)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        return Names.TryGetValue(c, out var name) ? $"{number} {name}" : number;
    }
}

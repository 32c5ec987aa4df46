using System.Buffers;

namespace Prongsai.Content.Mending;

/// <summary>
/// The places of a line of YAML where only an ordinary space may stand, before and after a dash or a key, and the separators of
/// Unicode that end a line nowhere but in Word.
/// </summary>
internal static class LineStructure
{
    private const string OneWide = "\u00A0\u2007\u2009\u202F\u2002\u2005\u2006\u2008\u200A";

    private static readonly SearchValues<char> Odd = SearchValues.Create(OneWide + "\u3000\u2003\u2004\u1680\u205F");

    private static readonly SearchValues<char> Separators = SearchValues.Create("\u2028\u2029");

    public static bool HasSeparators(string text) => text.AsSpan().ContainsAny(Separators);

    /// <summary>The line with a space for each separator inside a text, and the file's own line end where a new entry follows.</summary>
    public static string WithoutSeparators(string line, string lineEnd)
    {
        var parts = line.Split('\u2028', '\u2029');
        return string.Concat(parts.Select((p, i) => i == 0 ? p : IsEntry(p) ? lineEnd + p : p.Trim().Length == 0 ? p : " " + p));
    }

    /// <summary>The line with ordinary spaces in those places. In its indentation only what is as wide as a space is put right.</summary>
    public static string WithSpaces(string line)
    {
        if (!line.AsSpan().ContainsAny(Odd))
        {
            return line;
        }

        var chars = line.ToCharArray();
        var at = Put(chars, 0, isIndentation: true);
        while (at < chars.Length && chars[at] == '-' && at + 1 < chars.Length && IsSpace(chars[at + 1]))
        {
            at = Put(chars, at + 1, isIndentation: false);
        }

        var colon = Array.IndexOf(chars, ':', at);
        if (colon > at && chars.AsSpan(at, colon - at).IndexOfAnyExcept(KeyLetters) < 0)
        {
            Put(chars, colon + 1, isIndentation: false);
        }

        return new string(chars);
    }

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.\"'");

    private static int Put(char[] chars, int at, bool isIndentation)
    {
        while (at < chars.Length && IsSpace(chars[at]))
        {
            chars[at] = isIndentation && !OneWide.Contains(chars[at], StringComparison.Ordinal) ? chars[at] : ' ';
            at++;
        }

        return at;
    }

    private static bool IsEntry(string part)
    {
        var text = WithSpaces(part).AsSpan().TrimStart(' ');
        var key = text.IndexOf(':');
        return text.StartsWith("- ") || (key > 0 && text[..key].IndexOfAnyExcept(KeyLetters) < 0 && (key + 1 == text.Length || text[key + 1] == ' '));
    }

    private static bool IsSpace(char c) => c == ' ' || Odd.Contains(c);
}

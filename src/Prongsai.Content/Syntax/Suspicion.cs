using System.Buffers;
using Prongsai.Core.Text;

namespace Prongsai.Content.Syntax;

/// <summary>Whether a text that the parser took for an unquoted value may be a slip. Asked of every value, so it must cost next to nothing.</summary>
internal static class Suspicion
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        ":\t\"\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000：﹕︰∶꞉“”„‟‘’‚‛«»＂＇");

    public static bool Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        if (OddCharacters.Dashes.Contains(text[0]) || (text[0] == '-' && text.Length > 1 && !char.IsAsciiDigit(text[1])))
        {
            return true;
        }

        var mark = text.IndexOfAny(Marks);
        return mark >= 0 && (text[mark] != ':' || !text[mark..].StartsWith("://") || text[(mark + 3)..].ContainsAny(Marks));
    }

    /// <summary>Keys are names; whatever else stands in one may be a sign that was meant to part it from its value.</summary>
    public static bool OfKey(string key) => YamlLine.NameLength(key) < key.Length;

    /// <summary>Whether text behind an unquoted value, which may be empty, counts as a comment though its number sign is glued to it.</summary>
    public static bool HidesText(SourceSpan value)
    {
        var text = value.File.Text.AsSpan(0, Math.Min(value.File.Text.Length, value.Offset + value.Length));
        var end = text.TrimEnd(' ').Length;
        var rest = value.File.Text.AsSpan(end);
        var mark = rest.IndexOfAnyExcept(' ');
        return mark > 0 && rest[mark] == '#' && mark + 1 < rest.Length && !char.IsWhiteSpace(rest[mark + 1]);
    }

    /// <summary>A path of Windows in quotation marks, whose backslashes the parser may have taken for signs.</summary>
    public static bool IsPath(SourceSpan quoted) =>
        quoted.Length > 4 && quoted.File.Text.AsSpan(quoted.Offset, quoted.Length) is ['"', _, ':', '\\', not '\\', ..];
}

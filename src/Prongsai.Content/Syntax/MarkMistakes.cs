using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Slips in what gives a line its shape: the list mark, the colon behind a key, and the spaces beside them.</summary>
internal static class MarkMistakes
{
    /// <summary>Text before a colon that is no key: what such addresses begin with.</summary>
    private static readonly string[] Schemes = ["mailto", "tel", "sms", "line", "javascript", "data"];

    public static Mistake? Find(YamlLine line) =>
        Indentation(line) ?? Dash(line) ?? GluedDash(line) ?? Space(line) ?? Colon(line) ?? GluedColon(line, line.Start);

    /// <summary>Whether a line is indented with what is reported as no indentation.</summary>
    public static bool HasOddIndentation(ReadOnlySpan<char> line) =>
        line.TrimStart(' ') is [var first, ..] && (first == '\t' || OddCharacters.Spaces.Contains(first));

    /// <summary>A name with a colon glued to what follows, at a place where a key is expected.</summary>
    public static Mistake? GluedColon(YamlLine line, int at)
    {
        var text = line.Text;
        var name = Name(text, at);
        var colon = at + name.Length;
        return YamlLine.IsName(name) && colon + 1 < text.Length && text[colon] == ':' && text[colon + 1] is not (' ' or '\n' or '\t' or ':')
            && !text.AsSpan(colon).StartsWith("://") && !Schemes.Contains(name) && !OddCharacters.Spaces.Contains(text[colon + 1])
            ? new Mistake(SyntaxDiagnostics.MissingSpace, colon, 1, text.Insert(colon + 1, " ")) { Arguments = [":"], IsSilent = true }
            : null;
    }

    /// <summary>A name with another sign where its colon should be.</summary>
    public static Mistake? Colon(YamlLine line, int at, bool isAlone)
    {
        var text = line.Text;
        var name = Name(text, at);
        var sign = at + name.Length;
        while (sign < text.Length && text[sign] == ' ')
        {
            sign++;
        }

        // a colon of another width may stand behind a key that somebody translated
        if (name.Length == 0 && isAlone)
        {
            sign = at + Math.Max(text.AsSpan(at).IndexOfAny(OddCharacters.Colons), 0);
            name = text[at..sign];
            return name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal) ? Wrong(text, at, name, sign) : null;
        }

        return YamlLine.IsName(name) && sign < text.Length && (OddCharacters.Colons.Contains(text[sign]) || (isAlone && text[sign] is '=' or ';'))
            ? Wrong(text, at, name, sign)
            : null;
    }

    private static Mistake Wrong(string text, int at, string name, int sign)
    {

        var repaired = $"{text[..at]}{name}: {text[(sign + 1)..].TrimStart()}";
        return new Mistake(SyntaxDiagnostics.WrongColon, sign, 1, repaired) { Arguments = [text[sign].ToString()], IsSilent = true };
    }

    private static Mistake? Colon(YamlLine line) => Colon(line, line.Start, isAlone: line is { HasKey: false, IsItem: false });

    private static string Name(string text, int at) => text.Substring(at, YamlLine.NameLength(text.AsSpan(at)));

    /// <summary>A tab, or a space that is none, before the first sign of a line or behind its list mark.</summary>
    private static Mistake? Indentation(YamlLine line)
    {
        var text = line.Text;
        var end = 0;
        while (end < text.Length && (text[end] is ' ' or '\t' || OddCharacters.Spaces.Contains(text[end])))
        {
            end++;
        }

        var from = text.AsSpan(0, end).IndexOfAnyExcept(' ');
        if (from < 0 && end + 1 < text.Length && text[end] == '-' && text[end + 1] == '\t')
        {
            (from, end) = (end + 1, end + 2);
        }

        return from < 0 ? null : new Mistake(
            ReadDiagnostics.BadIndentation, from, 1, string.Concat(text.AsSpan(0, from), Plain(text[from..end]), text.AsSpan(end)))
        {
            Arguments = [OddCharacters.Name(text[from])],
            IsSilent = true,
        };
    }

    private static Mistake? Dash(YamlLine line)
    {
        var text = line.Text;
        var at = line.Start;
        if (at + 1 >= text.Length || !OddCharacters.Dashes.Contains(text[at]))
        {
            return null;
        }

        var isGlued = text[at + 1] != ' ' && !OddCharacters.Spaces.Contains(text[at + 1]);
        var repaired = string.Concat(text.AsSpan(0, at), "- ", text.AsSpan(at + 1).TrimStart(" \u00A0"));
        return isGlued && !new YamlLine(repaired).HasKey ? null
            : new Mistake(SyntaxDiagnostics.WrongDash, at, 1, repaired) { Arguments = [text[at].ToString()], IsSilent = true };
    }

    private static Mistake? GluedDash(YamlLine line)
    {
        var text = line.Text;
        var at = line.Start;
        if (text.AsSpan(at) is ['-', '-', not '-', ..])
        {
            return new Mistake(SyntaxDiagnostics.WrongDash, at, 2, text.Remove(at, 1)) { Arguments = ["--"], IsSilent = true };
        }

        return at + 1 < text.Length && text[at] == '-' && text[at + 1] != '-' && !char.IsAsciiDigit(text[at + 1]) && !OddCharacters.Spaces.Contains(text[at + 1])
            ? new Mistake(SyntaxDiagnostics.MissingSpace, at, 1, text.Insert(at + 1, " ")) { Arguments = ["-"], IsSilent = true }
            : null;
    }

    /// <summary>A space that is none beside a key or at a value's end; inside a text it may stand.</summary>
    private static Mistake? Space(YamlLine line)
    {
        var at = line.Text.AsSpan().IndexOfAny(OddCharacters.Spaces);
        if (at < 0)
        {
            return null;
        }

        var plain = new YamlLine(Plain(line.Text));
        var text = line.Text.ToCharArray();
        var first = -1;
        for (var i = at; i < text.Length; i++)
        {
            if (OddCharacters.Spaces.Contains(text[i]) && IsShape(plain, i))
            {
                first = first < 0 ? i : first;
                text[i] = ' ';
            }
        }

        return first < 0 ? null : new Mistake(SyntaxDiagnostics.WrongSpace, first, 1, new string(text).TrimEnd())
        {
            Arguments = [OddCharacters.Name(line.Text[first])],
            IsSilent = true,
        };
    }

    private static bool IsShape(YamlLine line, int at) =>
        at < line.Value || (at >= line.End && !line.Text.AsSpan(line.End, at - line.End).Contains('#')) || IsBesideSign(line, at);

    /// <summary>In brackets the signs that part the values, outside quotation marks, need an ordinary space.</summary>
    private static bool IsBesideSign(YamlLine line, int at)
    {
        if (line.Text[line.Value] is not ('[' or '{') || line.Text.AsSpan(line.Value, at - line.Value).Count('"') % 2 != 0)
        {
            return false;
        }

        var before = line.Text.AsSpan(0, at).TrimEnd();
        var after = line.Text.AsSpan(at).TrimStart();
        return before[^1] is ':' or ',' or '[' or '{' || after is [',' or ']' or '}' or ':', ..];
    }

    private static string Plain(string text) =>
        string.Concat(text.Select(c => c == '\t' ? "  " : OddCharacters.Spaces.Contains(c) ? " " : c.ToString()));
}

using System.Buffers;
using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Slips with quotation marks around a whole value: one is missing, one stands inside, one is of the wrong kind.</summary>
internal static class QuoteMistakes
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\n";

    /// <summary>A value in quotation marks, with nothing behind the second.</summary>
    public static Mistake? Find(YamlLine line)
    {
        var (text, open) = (line.Text, line.Value);
        var close = YamlLine.Close(text, open);
        if (Backslash(text, open, close) is { } slash)
        {
            var isClosed = text.AsSpan().TrimEnd() is [.., '"'];
            return new Mistake(SyntaxDiagnostics.Backslash, slash, 1, text[..open] + Single(text[(open + 1)..].TrimEnd()[..^(isClosed ? 1 : 0)]))
            {
                IsSilent = true,
            };
        }

        if (close < 0)
        {
            return Alone(text, open, string.Concat(text.AsSpan().TrimEnd().TrimEnd("\"'”’"), text.AsSpan(open, 1)));
        }

        var after = text.AsSpan(close + 1);
        return after.TrimStart() is "" || (after is [' ', ..] && after.TrimStart() is ['#', ..]) ? null : Behind(line, close);
    }

    /// <summary>A mark that has no second one.</summary>
    public static Mistake Alone(string text, int at, string repaired) =>
        new(SyntaxDiagnostics.LoneQuote, at, 1, repaired) { Arguments = [text[at].ToString()], IsSilent = true };

    /// <summary>A text in quotation marks that hold it whatever is in it.</summary>
    public static string Around(string text) => text.AsSpan().ContainsAny('"', '\\') ? Single(text) : $"\"{text}\"";

    /// <summary>Where a backslash stands that YAML takes for the beginning of a sign; -1 where none does.</summary>
    public static int? Backslash(string text, int open, int close)
    {
        if (text[open] != '"')
        {
            return null;
        }

        if (open + 3 < text.Length && char.IsAsciiLetter(text[open + 1]) && text[open + 2] == ':' && text[open + 3] == '\\'
            && text.AsSpan(open + 4) is not ['\\', ..])
        {
            return open + 3;
        }

        for (var i = open + 1; i < (close < 0 ? text.Length : close); i++)
        {
            if (text[i] == '\\')
            {
                if (i + 1 == text.Length || !Escapes.Contains(text[i + 1], StringComparison.Ordinal) || IsBroken(text, i + 1))
                {
                    return i;
                }

                i++;
            }
        }

        return null;
    }

    /// <summary>Something stands behind the second mark: most often text that holds quotation marks itself, or the next line glued to this.</summary>
    private static Mistake Behind(YamlLine line, int close)
    {
        var text = line.Text;
        var whole = text[line.Value..].TrimEnd();
        var after = text[(close + 1)..].Trim();
        var isNext = new YamlLine(after).IsStructure;
        var isComma = after is "," or ";" or ".";
        var isInside = !isNext && !isComma && text[close + 1] != ' ';
        var value = isNext || isComma ? text[line.Value..(close + 1)]
            : Around(isInside ? whole[1..].TrimEnd(text[line.Value]) : whole);
        var kind = isNext ? SyntaxDiagnostics.JoinedLines() : SyntaxDiagnostics.BehindQuote;
        return new Mistake(kind, close + 1, text.Length - close - 1, text[..line.Value] + value)
        {
            Arguments = [Shown.Of(after)],
            Rest = isNext ? after : null,
        };
    }

    /// <summary>Signs by number have as many digits as their letter says.</summary>
    private static bool IsBroken(string text, int letter)
    {
        var digits = text[letter] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return letter + digits >= text.Length || text.AsSpan(letter + 1, digits).ContainsAnyExcept(HexDigits);
    }

    private static string Single(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}

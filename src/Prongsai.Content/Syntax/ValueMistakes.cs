using System.Buffers;
using Prongsai.Content.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>Slips in a value, or in text without a key: what must stand in quotation marks and does not.</summary>
internal static class ValueMistakes
{
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("+-123456789 ");

    public static Mistake? Find(YamlLine line) => !line.HasValue ? null : LostBrace(line) ?? line.Text[line.Value] switch
    {
        '"' or '\'' => QuoteMistakes.Find(line),
        '[' or '{' => BracketMistakes.Find(line),
        var c when OddCharacters.Quotes.Contains(c) && Curly(line.Text, line.Value, line.End) is { } curly => curly,
        var c when IsSpecial(c, line.Content) => Special(line),
        _ => LostOpening(line) ?? Colon(line),
    };

    /// <summary>Curly quotation marks around all of a text.</summary>
    public static Mistake? Curly(string text, int from, int end)
    {
        var last = from + 1 + text.AsSpan(from + 1, end - from - 1).LastIndexOfAny(OddCharacters.Quotes);
        var isPlain = last <= from && text[end - 1] is '"' or '\'' && end - from > 1;
        if (end - from < 2 || (!isPlain && last != end - 1))
        {
            return null;
        }

        var value = QuoteMistakes.Around(text[(from + 1)..(end - 1)]);
        return new Mistake(SyntaxDiagnostics.CurlyQuotes, from, 1, string.Concat(text.AsSpan(0, from), value, text.AsSpan(end)))
        {
            Arguments = [text[from].ToString()],
            IsSilent = true,
        };
    }

    /// <summary>Whether a text begins with a sign that means something else to YAML, and so cannot stand without quotation marks.</summary>
    public static bool IsSpecial(char first, string text) => first switch
    {
        '@' or '`' or '%' or ',' or ']' or '}' => true,
        '|' or '>' => !IsBlockHeader(text),
        '*' => text.Contains(' ', StringComparison.Ordinal) || text.Length < 2 || !text.AsSpan(1).ContainsAnyExcept('*'),
        '&' => text.Length < 2 || text[1] == ' ',
        '!' => text.Length < 2 || text[1] == ' ' || !char.IsAscii(text[1]),
        '?' => text.Length > 1 && text[1] == ' ',
        _ => false,
    };

    public static bool IsBlockHeader(string text) => text is ['|' or '>', ..] && !text.AsSpan(1).ContainsAnyExcept(BlockMarks) && text.Length <= 3;

    public static Mistake Special(YamlLine line) => new(SyntaxDiagnostics.SpecialSign, line.Value, 1, line.With(QuoteMistakes.Around(line.Content)))
    {
        Arguments = [line.Text[line.Value].ToString()],
    };

    /// <summary>A group that ends in a brace and does not begin with one.</summary>
    private static Mistake? LostBrace(YamlLine line)
    {
        var (text, end) = (line.Text, line.End);
        if (!line.HasKey || text[end - 1] != '}' || text.AsSpan(0, end).ContainsAny('{', '['))
        {
            return null;
        }

        var at = new YamlLine(line.Content).HasKey ? line.Value : line.Start;
        return new Mistake(SyntaxDiagnostics.MissingInBrackets, at, 1, text.Insert(at, "{ ")) { Arguments = ["{"] };
    }

    private static Mistake? LostOpening(YamlLine line)
    {
        var content = line.Content;
        return content.EndsWith('"') && content.AsSpan().Count('"') == 1 && content.Length > 1
            ? QuoteMistakes.Alone(line.Text, line.End - 1, line.With($"\"{content}"))
            : null;
    }

    /// <summary>A colon that parts a text in two: it belongs into quotation marks, or begins a line that was glued to this.</summary>
    private static Mistake? Colon(YamlLine line)
    {
        var content = line.Content;
        if (line.HasKey && content.StartsWith("- ", StringComparison.Ordinal))
        {
            return Joined(line, 0);
        }

        var colon = content.IndexOf(": ", StringComparison.Ordinal);
        colon = colon < 0 && content.EndsWith(':') ? content.Length - 1 : colon;
        if (colon < 0 || !line.HasKey)
        {
            return null;
        }

        var word = content.LastIndexOf(' ', colon) + 1;
        if (YamlLine.IsName(content.AsSpan(word, colon - word)))
        {
            var first = content.AsSpan(0, word).TrimEnd();
            word = first is "-" or [.., ' ', '-'] ? first.Length - 1 : word;
            return Joined(line, word);
        }

        return new Mistake(SyntaxDiagnostics.UnquotedSign, line.Value + colon, 1, line.With(QuoteMistakes.Around(content))) { Arguments = [":"] };
    }

    private static Mistake Joined(YamlLine line, int at) => new(SyntaxDiagnostics.JoinedLines(), line.Value + at, 1, line.With(line.Content[..at].TrimEnd()).TrimEnd())
    {
        Arguments = [Shown.Of(line.Content[at..])],
        Rest = line.Content[at..],
    };
}

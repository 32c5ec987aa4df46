namespace Prongsai.Core.Privacy;

/// <summary>Whether a number stands for itself, or is a part of a web address, the name of a file, a code or an amount.</summary>
internal static class Surroundings
{
    private const int LongestAddress = 256;

    /// <summary>What is written before a number without a space.</summary>
    private static readonly string[] Labels = ["id", "no", "tel", "t", "m", "mobile", "phone", "call"];

    public static bool AreFree(string text, int start, int end) => IsFreeBefore(text, start) && IsFreeBehind(text, end) && !IsInAddress(text, start);

    /// <summary>Whether words stand before a place in its line.</summary>
    public static bool StandsInSentence(string text, int at)
    {
        while (at > 0 && (DigitRuns.IsSpace(text[at - 1]) || text[at - 1] is ':' or '"' or '('))
        {
            at--;
        }

        return at > 0 && (char.IsLetter(text[at - 1]) || char.IsBetween(text[at - 1], 'ก', '๎') || text[at - 1] == '.');
    }

    private static bool IsFreeBefore(string text, int start)
    {
        var at = start > 1 && DigitRuns.IsDash(text[start - 1]) ? start - 1 : start;
        var marks = StartOfMarks(text, at);
        if (marks < at && (marks == 0 || !char.IsLetterOrDigit(text[marks - 1])))
        {
            return true;
        }

        if (at == 0 || !(char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '_' or '#' or '%' or '~' or '@' or '$' or '฿' or '\\'))
        {
            return true;
        }

        var word = at;
        while (word > 0 && at - word <= LongestAddress && char.IsAsciiLetter(text[word - 1]))
        {
            word--;
        }

        // \n and \t in the quotes of YAML are no letters
        var isEscape = at > 1 && text[at - 1] is 'n' or 't' or 'r' && text[at - 2] == '\\';
        return isEscape || Labels.Contains(text[word..at], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsFreeBehind(string text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        var marks = EndOfMarks(text, end);
        if (marks > end && (marks == text.Length || !char.IsLetterOrDigit(text[marks])))
        {
            return true;
        }

        var next = text[end];
        var isBeforeName = (next == '.' || DigitRuns.IsDash(next)) && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1]);
        return !isBeforeName && next is not ('_' or '%' or '@') && !char.IsAsciiLetter(next);
    }

    /// <summary>Where the marks of Markdown begin that stand right before a place: <c>__</c> before what is bold, and in the midst of a name none.</summary>
    private static int StartOfMarks(string text, int at)
    {
        while (at > 0 && (text[at - 1] == '_' || DigitRuns.IsMarkup(text[at - 1])))
        {
            at--;
        }

        return at;
    }

    private static int EndOfMarks(string text, int at)
    {
        while (at < text.Length && (text[at] == '_' || DigitRuns.IsMarkup(text[at])))
        {
            at++;
        }

        return at;
    }

    public static bool IsInAddress(string text, int start)
    {
        var (from, first) = (start, Math.Max(0, start - LongestAddress));
        while (from > first && !EndsAddress(text[from - 1]))
        {
            from--;
        }

        var before = text.AsSpan(from, start - from);
        return before.Contains("://", StringComparison.Ordinal) || before.Contains("www.", StringComparison.OrdinalIgnoreCase) || IsPath(before);
    }

    private static bool EndsAddress(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>' or '|' or ',' or ';' or ')' or ']' or '“' or '”';

    /// <summary>Folders with Latin names before it, such as <c>files/2565/</c>.</summary>
    private static bool IsPath(ReadOnlySpan<char> before)
    {
        var ascii = before.LastIndexOfAnyExceptInRange('!', '~') + 1;
        var path = before[ascii..];
        var slash = path.LastIndexOf('/');
        return slash > 0 && path[..slash].IndexOfAnyInRange('A', 'z') >= 0;
    }
}

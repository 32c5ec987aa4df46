using System.Globalization;

namespace Prongsai.Core.Privacy;

/// <summary>The digits of a text in the runs that they stand in, in order, each with what parts it from the run before.</summary>
internal sealed class DigitRuns
{
    private const int LongestGap = 48;

    private const int MostSpaces = 2;

    private const int LongestMarkup = 6;

    private readonly List<DigitRun> _runs = [];

    private DigitRuns(string text) => Text = text;

    public string Text { get; }

    public int Count => _runs.Count;

    public DigitRun this[int index] => _runs[index];

    public static DigitRuns In(string text)
    {
        var runs = new DigitRuns(text);
        var end = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]))
            {
                continue;
            }

            var (start, count, before) = (i, 0, end < 0 ? Gap.None : GapOf(text.AsSpan(end, i - end)));
            for (; i < text.Length && (IsDigit(text[i]) || IsInvisible(text[i]) || IsMarkWithin(text, i, end)); i++)
            {
                if (IsDigit(text[i]))
                {
                    (count, end) = (count + 1, i + 1);
                }
            }

            runs._runs.Add(new DigitRun(start, end, count, before));
        }

        return runs;
    }

    /// <summary>Also the digits of other scripts, and the wide ones that some keyboards give.</summary>
    public static bool IsDigit(char c) => char.IsDigit(c);

    /// <summary>Whether a character may stand between the digits of one number.</summary>
    public static bool MayJoin(char c) => IsSpace(c) || IsDash(c) || IsInvisible(c) || IsPoint(c) || IsMarkup(c) || c is '\\' or '(' or ')' or '\t' or '\n' or '\r';

    public static bool IsSpace(char c) => c is ' ' or '\u00A0' || (c > '\u00A0' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);

    public static bool IsDash(char c) => c is '-' or '\u2212' || (c > '\u007F' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    /// <summary>The marks of Markdown for bold, italics and code, which readers do not see.</summary>
    public static bool IsMarkup(char c) => c is '*' or '`';

    /// <summary>The run with which the runs from the first on have exactly so many digits, parted only as allowed; negative where none has.</summary>
    public int Reach(int first, int digits, Gap allowed)
    {
        var rest = digits - _runs[first].Count;
        var last = first;
        while (rest > 0 && last + 1 < _runs.Count && (_runs[last + 1].Before & allowed) != Gap.None)
        {
            last++;
            rest -= _runs[last].Count;
        }

        return rest == 0 ? last : -1;
    }

    /// <summary>Whether nothing but one mark stands between this run and the one before, as in <c>12.5</c> and <c>65-01</c>.</summary>
    public bool IsJoined(int run) => run < _runs.Count && run > 0 && _runs[run].Before == Gap.Mark && _runs[run].Start - _runs[run - 1].End == 1;

    /// <summary>What parts the runs from the first to the last, taken together.</summary>
    public Gap GapsIn(int first, int last)
    {
        var gaps = Gap.None;
        for (var i = first + 1; i <= last; i++)
        {
            gaps |= _runs[i].Before;
        }

        return gaps;
    }

    /// <summary>How many digits the runs have, each as a hexadecimal digit: 0x334 for <c>081-234-5678</c>. Zero where there are too many runs.</summary>
    public int ShapeOf(int first, int last)
    {
        var shape = 0;
        for (var i = first; i <= last; i++)
        {
            shape = last - first > 4 || _runs[i].Count > 15 ? 0 : (shape << 4) | _runs[i].Count;
        }

        return shape;
    }

    /// <summary>The first digit of a run, as a number.</summary>
    public int FirstDigit(int run) => Value(Text[_runs[run].Start]);

    public void Copy(int first, int last, Span<char> digits)
    {
        var at = 0;
        foreach (var c in Text.AsSpan(_runs[first].Start, _runs[last].End - _runs[first].Start))
        {
            if (IsDigit(c))
            {
                digits[at++] = (char)('0' + Value(c));
            }
        }
    }

    /// <summary>The digits of runs as one text, in Arabic digits.</summary>
    public string Plain(int first, int last)
    {
        var count = 0;
        for (var i = first; i <= last; i++)
        {
            count += _runs[i].Count;
        }

        return string.Create(count, (Runs: this, first, last), static (digits, s) => s.Runs.Copy(s.first, s.last, digits));
    }

    /// <summary>The value of a digit of whatever script.</summary>
    public static int Value(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (int)char.GetNumericValue(digit);

    private static bool IsPoint(char c) => c is '.' or '．';

    private static bool IsInvisible(char c) => c == '\u00AD' || (c > '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether text is made bold or the like within a number; longer rows of stars cover digits.</summary>
    private static bool IsMarkWithin(string text, int at, int end)
    {
        if (!IsMarkup(text[at]) || at - end > LongestMarkup)
        {
            return false;
        }

        var next = at;
        while (next < text.Length && (IsMarkup(text[next]) || IsInvisible(text[next])))
        {
            next++;
        }

        return next < text.Length && next - end <= LongestMarkup && IsDigit(text[next]);
    }

    private static Gap GapOf(ReadOnlySpan<char> between)
    {
        if (between.Length > LongestGap)
        {
            return Gap.None;
        }

        var (marks, spaces, tabs, lines, brackets) = (0, 0, 0, 0, 0);
        for (var i = 0; i < between.Length; i++)
        {
            var c = between[i];
            if (!MayJoin(c))
            {
                return Gap.None;
            }

            marks += IsPoint(c) || IsDash(c) ? 1 : 0;
            spaces += IsSpace(c) ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            lines += c == '\n' || (c == '\r' && !between[i..].StartsWith("\r\n")) ? 1 : 0;
            brackets += c is '(' or ')' ? 1 : 0;
        }

        return KindOf(marks, spaces, tabs, lines, brackets);
    }

    private static Gap KindOf(int marks, int spaces, int tabs, int lines, int brackets) => (lines, brackets, tabs, marks) switch
    {
        (1, 0, _, <= 1) => Gap.Line,
        (0, 1 or 2, 0, <= 1) when spaces <= MostSpaces => Gap.Bracket,
        (0, 0, 1, 0) => Gap.Tab,
        (0, 0, 0, 1) when spaces <= MostSpaces => Gap.Mark,
        (0, 0, 0, 0) when spaces is > 0 and <= MostSpaces => Gap.Space,
        _ => Gap.None,
    };
}

/// <summary>Digits that stand together, with nothing visible between them.</summary>
/// <param name="Start">Where the first of them stands.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Before">What parts them from the run before.</param>
internal readonly record struct DigitRun(int Start, int End, int Count, Gap Before);

/// <summary>What stands between two runs of digits that may be one number.</summary>
[Flags]
internal enum Gap
{
    /// <summary>Something that is in no number, or nothing before.</summary>
    None = 0,

    /// <summary>A dash or a full stop.</summary>
    Mark = 1,

    Space = 2,

    /// <summary>The end of a cell.</summary>
    Tab = 4,

    /// <summary>The end of a line.</summary>
    Line = 8,

    Bracket = 16,
}

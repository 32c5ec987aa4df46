using System.Text;
using Prongsai.Core.Localization;

namespace Prongsai.Content.Screening;

/// <summary>
/// One line looked at from its end to its beginning, so that what stands to the right of a flaw is mended already when its word is
/// looked for. Each flaw ends where the look has come to.
/// </summary>
internal sealed class ThaiLine(string text, int from, int to)
{
    private const int Reach = 14;

    private const int LongestRun = 16;

    /// <summary>What a lost character most likely was.</summary>
    private static readonly string[] Losable = ["", "ำ", "\u0E48", "\u0E49", "\u0E31", "\u0E34", "\u0E35", "\u0E36", "\u0E37", "\u0E38", "\u0E39", "\u0E47", "\u0E4C"];

    /// <summary>The mended rest of the line, backwards.</summary>
    private readonly StringBuilder _right = new();

    /// <summary>The line's flaws in order of place.</summary>
    public IEnumerable<TextFlaw> Flaws()
    {
        var flaws = new List<TextFlaw>();
        for (var i = to - 1; i >= from;)
        {
            if (At(i) is { } flaw)
            {
                flaws.Add(flaw);
                Append(flaw.Mended ?? text.Substring(flaw.Offset, flaw.Length));
                i = flaw.Offset - 1;
            }
            else
            {
                _right.Append(text[i--]);
            }
        }

        flaws.Reverse();
        return flaws.Where(f => f.Kind >= FlawKind.UnknownGlyph || !Addresses.Hold(text, f.Offset))
            .Select(f => f.Mended is not null && Addresses.Hold(text, f.Offset) ? f with { Mended = null } : f);
    }

    private TextFlaw? At(int i)
    {
        var (before, sign) = (SignAt(i - 1), SignAt(i));
        return sign switch
        {
            ThaiSign.Lost => Lost(i),
            ThaiSign.Private => OldGlyphs.Meant(text[i]) is { } meant ? Flaw(FlawKind.OldGlyph, i, i, meant) : Flaw(FlawKind.UnknownGlyph, i, i, null),
            ThaiSign.Blank => Blank(i, before),
            ThaiSign.LeadVowel => Lead(i, before),
            _ when !ThaiSigns.IsLetter(sign) => null,
            ThaiSign.Consonant => Slipped(i, before),
            _ => Respelled(i) ?? (ThaiSigns.CanFollow(before, sign) ? null : Stray(i, before, sign)),
        };
    }

    /// <summary>A run of marks that <see cref="ThaiText"/> has another spelling for; the reader puts it right as well.</summary>
    private TextFlaw? Respelled(int i)
    {
        if (_right.Length > 0 && IsInRun(_right[_right.Length - 1]))
        {
            return null;
        }

        var start = i;
        while (start > from && i - start < LongestRun && IsInRun(text[start - 1]))
        {
            start--;
        }

        var run = text.Substring(start, i - start + 1);
        return ThaiText.Normalize(run) is var right && right != run ? Flaw(FlawKind.Respelled, start, i, right) : null;
    }

    private TextFlaw? Lead(int i, ThaiSign before)
    {
        if (before == ThaiSign.LeadVowel)
        {
            return text[i] == 'เ' && text[i - 1] == 'เ' ? Flaw(FlawKind.Respelled, i - 1, i, "แ") : Flaw(FlawKind.StrayMark, i, i, null);
        }

        // one that stands alone is spoken of, not written with
        var next = Right(0);
        return next is ThaiSign.None or ThaiSign.OtherThai && ThaiSigns.IsLetter(before) ? Flaw(FlawKind.StrayMark, i, i, null) : null;
    }

    /// <summary>A mark between a leading vowel and its consonant, where the word is known.</summary>
    private TextFlaw? Slipped(int i, ThaiSign before)
    {
        if (!ThaiSigns.IsMark(before) || SignAt(i - 2) != ThaiSign.LeadVowel)
        {
            return null;
        }

        var right = $"{text[i]}{text[i - 1]}";
        return IsKnown(i - 1, right, 1, 0) ? Flaw(FlawKind.StrayMark, i - 1, i, right) : null;
    }

    private TextFlaw? Stray(int i, ThaiSign before, ThaiSign sign)
    {
        if (before == ThaiSign.Blank && ThaiSigns.IsLetter(SignAt(i - 2)))
        {
            return AfterBlank(i, sign);
        }

        if (IsSpokenOf(i, before))
        {
            return null;
        }

        // a tone typed after the vowel at its right can only stand on the letter before that
        if (sign == ThaiSign.Tone && before is ThaiSign.SaraAa or ThaiSign.SaraA && SignAt(i - 2) == ThaiSign.Consonant)
        {
            return Flaw(FlawKind.StrayMark, i - 1, i, $"{text[i]}{text[i - 1]}");
        }

        return Flaw(FlawKind.StrayMark, i, i, null);
    }

    /// <summary>A mark alone in brackets or quotes, with or without blanks.</summary>
    private bool IsSpokenOf(int i, ThaiSign before)
    {
        var outer = before == ThaiSign.Blank ? i - 2 : i - 1;
        return before is ThaiSign.None or ThaiSign.Blank && Right(0) == before && outer >= from && char.IsPunctuation(text[outer]);
    }

    /// <summary>A vowel or mark after a blank: the blank came in between, or stands for half of a sara am.</summary>
    private TextFlaw? AfterBlank(int i, ThaiSign sign)
    {
        var joined = text[i].ToString();
        string?[] known =
        [
            IsKnown(i - 1, joined, 1, 0) ? joined : null,
            sign == ThaiSign.SaraAa && IsKnown(i - 1, "ำ", 1, 0) ? "ำ" : null,
        ];
        if (known.Count(k => k is not null) == 1)
        {
            return Flaw(FlawKind.SplitWord, i - 1, i, known[0] ?? known[1]);
        }

        var marks = BrokenWord.MarksBefore(text, i - 1);
        return marks < i - 1 && Moved(marks, i - 1, joined) is { } moved && IsKnown(moved.Offset, moved.Text, 0, 0)
            ? Flaw(FlawKind.SplitWord, moved.Offset, i, moved.Text)
            : Flaw(FlawKind.SplitWord, i - 1, i, null);
    }

    private TextFlaw? Blank(int i, ThaiSign before)
    {
        var next = Right(0);
        if (before == ThaiSign.Lost)
        {
            return SignAt(i - 2) == ThaiSign.SaraAm && IsKnown(i - 1, "", 1, 1) ? Flaw(FlawKind.LostCharacter, i - 1, i, "") : null;
        }

        if (!ThaiSigns.IsLetter(next))
        {
            return null;
        }

        if (before == ThaiSign.LeadVowel)
        {
            return next == ThaiSign.Consonant && (IsKnown(i, "", 1, 1) || ThaiSigns.IsLetter(SignAt(i - 2)))
                ? Flaw(FlawKind.SplitWord, i, i, IsKnown(i, "", 1, 1) ? "" : null)
                : null;
        }

        if (before == ThaiSign.Tone && SignAt(i - 2) is ThaiSign.SaraAa or ThaiSign.SaraA && IsKnown(i - 2, $"{text[i - 1]}{text[i - 2]}", 1, 1))
        {
            return Flaw(FlawKind.SplitWord, i - 2, i, $"{text[i - 1]}{text[i - 2]}");
        }

        return ThaiSigns.IsMark(before) ? AfterMark(i) : null;
    }

    private TextFlaw? AfterMark(int blank)
    {
        var marks = BrokenWord.MarksBefore(text, blank);
        if (marks <= from || SignAt(marks - 1) != ThaiSign.Consonant)
        {
            return null;
        }

        var moved = Moved(marks, blank, "");
        var asMoved = moved is not null && IsKnown(moved.Offset, moved.Text, 0, 1) ? Flaw(FlawKind.SplitWord, moved.Offset, blank, moved.Text) : (TextFlaw?)null;
        if (!BrokenWord.CannotEnd(text, marks, blank))
        {
            return asMoved;
        }

        var isStem = text[marks] == '\u0E37' && _right[_right.Length - 1] == 'อ';
        var isOne = isStem || (Right(0) == ThaiSign.Consonant && IsKnown(blank, "", blank - marks + 1, 1));
        return (asMoved, isOne) switch
        {
            ({ } only, false) => only,
            (null, true) => Flaw(FlawKind.SplitWord, blank, blank, ""),
            (null, false) when moved is not null && IsKnown(moved.Offset, moved.Text, 0, 0) => Flaw(FlawKind.SplitWord, moved.Offset, blank, moved.Text + " "),
            _ => Flaw(FlawKind.SplitWord, marks - 1, blank, null),
        };
    }

    private TextFlaw Lost(int i)
    {
        var (before, next) = (SignAt(i - 1), Right(0));
        var isHalf = before == ThaiSign.SaraAm || (before == ThaiSign.Consonant && (next == ThaiSign.SaraAm || (next == ThaiSign.Tone && Right(1) == ThaiSign.SaraAm)));
        var known = isHalf ? [""] : Losable.Where(l => IsKnown(i, l, 1, 1)).Take(2).ToArray();
        return Flaw(FlawKind.LostCharacter, i, i, known.Length == 1 ? known[0] : null);
    }

    /// <summary>The marks before a blank one letter earlier, and where that begins.</summary>
    private MovedMarks? Moved(int marks, int blank, string end)
    {
        var first = BrokenWord.Slipped(text, marks);
        return first < from ? null
            : new MovedMarks(first, string.Concat(text.AsSpan(first, marks - first - 1), text.AsSpan(marks, blank - marks), text.AsSpan(marks - 1, 1), end));
    }

    /// <summary>Whether a known word covers a repair, with so many characters before and after it.</summary>
    private bool IsKnown(int offset, string mended, int before, int after)
    {
        if (after > _right.Length || offset - before < from)
        {
            return false;
        }

        Span<char> window = stackalloc char[(3 * Reach) + LongestRun];
        var left = Math.Min(Reach, offset - from);
        text.AsSpan(offset - left, left).CopyTo(window);
        mended.CopyTo(window[left..]);
        var length = left + mended.Length;
        for (var i = 0; i < Math.Min(Reach, _right.Length); i++)
        {
            window[length++] = _right[_right.Length - 1 - i];
        }

        return KnownWords.Cover(window[..length], left - before, left + mended.Length + after);
    }

    private void Append(string mended)
    {
        for (var i = mended.Length - 1; i >= 0; i--)
        {
            _right.Append(mended[i]);
        }
    }

    private ThaiSign SignAt(int i) => i >= from && i < to ? ThaiSigns.Of(text[i]) : ThaiSign.None;

    private ThaiSign Right(int i) => i < _right.Length ? ThaiSigns.Of(_right[_right.Length - 1 - i]) : ThaiSign.None;

    private static bool IsInRun(char c) => c is 'า' or 'ำ' || ThaiText.IsCombining(c);

    private static TextFlaw Flaw(FlawKind kind, int first, int last, string? mended) => new(kind, first, last - first + 1, mended);

    private sealed record MovedMarks(int Offset, string Text);
}

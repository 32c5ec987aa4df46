namespace Prongsai.Core.Privacy;

/// <summary>A text as it may be shown: personal data in it is covered, and everything keeps its place.</summary>
public static class PersonalDataMask
{
    private const int Shown = 4;

    /// <summary>The text with what may not be shown covered, sign by sign; the text itself where there is nothing.</summary>
    public static string Of(string text)
    {
        char[]? covered = null;
        foreach (var datum in PersonalDataFinder.In(text))
        {
            covered ??= text.ToCharArray();
            Cover(covered.AsSpan(datum.Offset, datum.Length), datum.Kind);
        }

        return covered is null ? text : new string(covered);
    }

    /// <summary>A text of a source, in which numbers of addresses that may be ids are covered too.</summary>
    public static string OfSource(string text)
    {
        var shown = Of(text);
        foreach (var datum in PersonalDataFinder.DoubtfulIn(shown))
        {
            shown = string.Concat(shown.AsSpan(0, datum.Offset), datum.Masked, shown.AsSpan(datum.Offset + datum.Length));
        }

        return shown;
    }

    private static void Cover(Span<char> written, PersonalDataKind kind)
    {
        if (kind == PersonalDataKind.Email)
        {
            written[1..written.IndexOf('@')].Fill('•');
            return;
        }

        var first = kind == PersonalDataKind.Telephone ? 2 : 0;
        var rest = -Shown;
        foreach (var c in written)
        {
            rest += DigitRuns.IsDigit(c) ? 1 : 0;
        }

        foreach (ref var c in written)
        {
            if (DigitRuns.IsDigit(c))
            {
                c = first <= 0 && rest > 0 ? 'X' : c;
                (first, rest) = (first - 1, rest - 1);
            }
        }
    }
}

namespace Prongsai.Site.Components;

/// <summary>The number that a telephone dials for a number as people write it: its digits as far as the first word, such as that for an extension.</summary>
public static class TelephoneLink
{
    private const int Least = 3;

    /// <summary>The address; null where there is no number to dial.</summary>
    public static string? Of(string written)
    {
        var dialled = string.Concat(written.TakeWhile(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')' or '\u00A0').Where(c => char.IsAsciiDigit(c) || c == '+'));
        return dialled.Count(char.IsAsciiDigit) >= Least ? "tel:" + dialled : null;
    }
}

using Prongsai.Core.Localization;
using Prongsai.Core.Privacy;

namespace Prongsai.Content.Diagnostics;

/// <summary>
/// A value as messages show it: on one line, and no longer than a person would read. Personal data is covered before anything is cut off,
/// since a part of a number would not be known for what it is.
/// </summary>
internal static class Shown
{
    private const int Longest = 60;

    private const int Tail = 20;

    public static string Of(string text) => Of(PersonalDataMask.Of(text), Longest);

    private static string Of(string text, int longest)
    {
        var line = text.Length <= longest ? text : string.Concat(text.AsSpan(0, Cut(text)), "…");
        return string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>Both ends of a line, for it is there that marks are missing.</summary>
    public static string Ends(string text)
    {
        text = PersonalDataMask.Of(text);
        if (text.Length <= Longest + Tail)
        {
            return Of(text, text.Length);
        }

        var tail = text.Length - Tail;
        while (char.IsLowSurrogate(text[tail]) || ThaiText.IsCombining(text[tail]))
        {
            tail--;
        }

        return $"{Of(text, Longest)} {Of(text[tail..], text.Length)}";
    }

    /// <summary>A pair of surrogates is not torn apart.</summary>
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}

namespace Prongsai.Content.Diagnostics;

/// <summary>A value as messages show it: on one line, and no longer than a person would read.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Cut(text)), "…");
        return string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>A pair of surrogates is not torn apart.</summary>
    private static int Cut(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}

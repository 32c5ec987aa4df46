namespace Prongsai.BrowserTests;

/// <summary>Something wrong on a page at a width and in a colour scheme. <paramref name="Kind"/> names the check that found it.</summary>
internal sealed record Violation(string Page, int Width, string Scheme, string Kind, string Detail)
{
    private const int PlacesShown = 4;

    /// <summary>Many pages share one mistake, so each is told once, with where it is.</summary>
    public static string Describe(IEnumerable<Violation> violations) => string.Join(
        "\n",
        violations.GroupBy(v => v.Detail, StringComparer.Ordinal).Select(g => $"{g.Key}\n    {Places([.. g])}"));

    private static string Places(Violation[] violations)
    {
        var shown = string.Join(", ", violations.Take(PlacesShown).Select(v => v.Width == 0 ? v.Page : $"{v.Page} ({v.Width} px, {v.Scheme})"));
        return violations.Length > PlacesShown ? $"{shown} and {violations.Length - PlacesShown} more" : shown;
    }
}

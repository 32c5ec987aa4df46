namespace Prongsai.Publishing.Checks;

/// <summary>Makes a text of a page fit for a message: on one line and short enough to read.</summary>
internal static class ShownText
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}

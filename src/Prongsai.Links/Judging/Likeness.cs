namespace Prongsai.Links.Judging;

/// <summary>How similar two texts are.</summary>
internal static class Likeness
{
    private const int ShingleLength = 8;
    private const int LongestCompared = 20_000;

    private static readonly string[] Counters =
        ["ผู้เข้าชม", "ผู้เยี่ยมชม", "เยี่ยมชม", "จำนวนคนเข้า", "ออนไลน์", "เมื่อวาน", "วันนี้", "เวลา", "visitor", "online", "counter", "hits", "views", "seconds"];

    /// <summary>The share of short substrings that two texts have in common, from 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        var first = Shingles(one);
        var second = Shingles(other);
        var shared = first.Count(second.Contains);
        var all = first.Count + second.Count - shared;
        return all == 0 ? 1 : (double)shared / all;
    }

    private static HashSet<string> Shingles(string text)
    {
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, text.Length - ShingleLength + 1); i++)
        {
            shingles.Add(text.Substring(i, Math.Min(ShingleLength, text.Length - i)));
        }

        return shingles;
    }

    /// <summary>A text without the address that was asked for, which such pages often repeat, and without the digits of clocks and counters of visits.</summary>
    public static string Prepare(string text, Uri address)
    {
        var cut = text.Length > LongestCompared ? text[..LongestCompared] : text;
        string[] parts = [address.AbsoluteUri, Uri.UnescapeDataString(address.PathAndQuery), address.PathAndQuery, LastPart(address)];
        foreach (var part in parts)
        {
            cut = part.Trim('/').Length > 0 ? cut.Replace(part, "", StringComparison.OrdinalIgnoreCase) : cut;
        }

        return Array.Exists(Counters, c => cut.Contains(c, StringComparison.OrdinalIgnoreCase))
            ? new string([.. cut.Where(c => !char.IsDigit(c))]).Trim()
            : cut.Trim();
    }

    private static string LastPart(Uri address) => address.Segments[^1].Trim('/');
}

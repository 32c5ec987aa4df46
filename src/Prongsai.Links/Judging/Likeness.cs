using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>How like two pages are in what they show, leaving out the address that some of them repeat.</summary>
internal static class Likeness
{
    private const int ShingleLength = 8;
    private const int LongestCompared = 20_000;
    private const double Alike = 0.9;

    /// <summary>True where an address that exists shows what one that does not exist shows.</summary>
    public static bool IsAlike(PageFacts page, string? hash, Uri address, PageFacts missing, string? missingHash, Uri missingAddress)
    {
        if (hash is not null && hash == missingHash)
        {
            return true;
        }

        var one = Prepare(page.Text, address);
        var other = Prepare(missing.Text, missingAddress);
        return one.Length > 0 && other.Length > 0 && page.Title == missing.Title && Of(one, other) >= Alike;
    }

    /// <summary>The share of stretches of text that two texts have in common, from 0 to 1.</summary>
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

    private static string Prepare(string text, Uri address)
    {
        var cut = text.Length > LongestCompared ? text[..LongestCompared] : text;
        foreach (var part in new[] { address.AbsoluteUri, Uri.UnescapeDataString(address.PathAndQuery), address.PathAndQuery, LastPart(address) })
        {
            cut = part.Trim('/').Length > 0 ? cut.Replace(part, "", StringComparison.OrdinalIgnoreCase) : cut;
        }

        return cut;
    }

    private static string LastPart(Uri address) => address.Segments[^1].Trim('/');
}

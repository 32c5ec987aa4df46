using System.Collections.Immutable;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>What a website shows for an address that does not exist.</summary>
/// <param name="Page">The page itself.</param>
/// <param name="Address">The address that was asked for.</param>
/// <param name="Sha256">Of its bytes; null where they were not read to their end.</param>
/// <param name="IsGoodAnswer">True where it comes with the status of a page that exists.</param>
internal sealed record MissingPage(PageFacts Page, Uri Address, string? Sha256, bool IsGoodAnswer);

/// <summary>What of a page is its own: without what the website also shows for an address that does not exist.</summary>
internal static class OwnContent
{
    /// <summary>With fewer letters of its own, a page shows nothing.</summary>
    public const int OwnLetters = 10;

    private const int MostCompared = 80;
    private const int LettersOfABlock = 24;
    private const double Alike = 0.9;

    public static ImmutableArray<string> Of(PageFacts page, Uri address, MissingPage? missing)
    {
        if (missing is null)
        {
            return page.Blocks;
        }

        var shared = missing.Page.Blocks.Select(b => Likeness.Prepare(b, missing.Address)).ToHashSet(StringComparer.Ordinal);
        var longer = shared.Where(b => b.Length >= LettersOfABlock).Take(MostCompared).ToList();
        return [.. page.Blocks.Where(b => !IsShared(Likeness.Prepare(b, address), shared, longer))];
    }

    /// <summary>True where a page shows nothing that the one for an address that does not exist lacks.</summary>
    public static bool IsLikeMissing(PageFacts page, string? hash, ImmutableArray<string> own, MissingPage missing) =>
        missing.IsGoodAnswer
        && ((hash is not null && hash == missing.Sha256)
            || (page.Title == missing.Page.Title
                && page.Text.Length > 0
                && Letters.In(own) < OwnLetters
                && page.Resources.IsSubsetOf(missing.Page.Resources)));

    private static bool IsShared(string block, HashSet<string> shared, List<string> longer) =>
        shared.Contains(block)
        || (block.Length >= LettersOfABlock && longer.Exists(o => Math.Min(o.Length, block.Length) >= Alike * Math.Max(o.Length, block.Length) && Likeness.Of(block, o) >= Alike));
}

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

using System.Collections.Immutable;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

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

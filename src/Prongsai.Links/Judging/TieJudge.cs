using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>
/// What ties content to the item it is to be evidence for. A page is good by what it shows, not for want of bad words: one that nothing ties
/// must be opened by a person. Documents are content by themselves, since scans have no text.
/// </summary>
internal static class TieJudge
{
    private const int LettersOfAPage = 80;
    private const int ThaiLettersOfAWebsite = 200;

    /// <param name="link">What was seen.</param>
    /// <param name="ties">What <see cref="Of"/> found.</param>
    public static IEnumerable<LinkFinding> Judge(JudgedLink link, ImmutableArray<LinkTie> ties)
    {
        var isText = link.Page is not null || link.Seen is { SniffedType: MediaTypes.Text, Text.Length: > 0 };
        if (isText && link.Own is null && !Recognises(link, ties))
        {
            yield return LinkFinding.Of(LinkReasons.NotRecognised);
        }
    }

    /// <summary>In the order of <see cref="LinkTie"/>.</summary>
    public static ImmutableArray<LinkTie> Of(JudgedLink link)
    {
        var text = string.Join('\n', link.Page is null ? [link.Seen.Text] : link.Headlines.Concat(link.Page.Captions).Concat(link.OwnBlocks));
        if (text.Length == 0)
        {
            return [];
        }

        var joined = Joined.Of(text);
        return [.. Enum.GetValues<LinkTie>().Where(t => t switch
        {
            LinkTie.Item => ItemNaming.Names(text, link.Item) == true || joined.HoldsMostOf(link.Item.Title),
            LinkTie.Evidence => joined.HoldsMostOf(link.Evidence.Title),
            LinkTie.Agency => joined.Holds(link.Agency.Name),
            LinkTie.Year => link.Item.Period is { Year: { } year } && YearMention.In(text, year).Contains(year),
            _ => link.Page is not null && link.Agency.Owns(link.FinalAddress) && Letters.ThaiIn(string.Concat(link.OwnBlocks)) >= ThaiLettersOfAWebsite,
        })];
    }

    /// <summary>An agency's name stands on every page of its website, and so ties only a page that has something to say.</summary>
    private static bool Recognises(JudgedLink link, ImmutableArray<LinkTie> ties) =>
        ties.Any(t => t is LinkTie.Item or LinkTie.Evidence or LinkTie.Year)
        || (!ties.IsEmpty && Letters.In(link.Page is null ? [link.Seen.Text] : link.OwnBlocks) >= LettersOfAPage);

    /// <summary>A text without spaces and punctuation, in which names are looked for.</summary>
    private sealed class Joined(string text)
    {
        private const int GramLength = 4;
        private const double Most = 0.6;

        public static Joined Of(string text) => new(ItemNaming.Joined(text));

        public bool Holds(LocalizedText name) => name.Runs.Any(r => ItemNaming.Joined(r.Text) is { Length: > 0 } n && text.Contains(n, StringComparison.Ordinal));

        /// <summary>True where most of a title's letters stand there in their order, however it is cut up.</summary>
        public bool HoldsMostOf(LocalizedText title) => title.Runs.Any(r => ShareOf(ItemNaming.Joined(r.Text)) >= Most);

        private double ShareOf(string title)
        {
            if (title.Length <= GramLength)
            {
                return title.Length > 0 && text.Contains(title, StringComparison.Ordinal) ? 1 : 0;
            }

            var grams = title.Length - GramLength + 1;
            return (double)Enumerable.Range(0, grams).Count(i => text.Contains(title.AsSpan(i, GramLength).ToString(), StringComparison.Ordinal)) / grams;
        }
    }
}

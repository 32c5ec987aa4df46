using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Pages that open but stand for one that is gone.</summary>
internal static class MissingPageJudge
{
    private const int ShortText = 700;

    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Page is { } page && Words(link, page) is { } words)
        {
            yield return LinkFinding.Of(LinkReasons.SoftNotFound, words);
        }
        else if (link.IsLikeMissing)
        {
            yield return LinkFinding.Of(LinkReasons.LikeMissingPage);
        }

        if (link.Fetched.Hops.Length > 1 && !WebAddress.IsHome(link.Address) && WebAddress.IsHome(link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.RedirectedHome);
        }
    }

    private static string? Words(JudgedLink link, PageFacts page) =>
        link.Headlines.Select(MissingPageWords.InHeadline).FirstOrDefault(w => w is not null)
        ?? (page.Text.Length < ShortText ? MissingPageWords.InText(page.Text) : null);
}

using Prongsai.Core.Model;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Judging;

/// <summary>Pages that open in place of one that no longer exists.</summary>
internal static class MissingPageJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Own is null && link.IsLikeMissing)
        {
            yield return LinkFinding.Of(LinkReasons.LikeMissingPage);
        }

        if (link.Fetched.Hops.Length > 1 && !WebAddress.IsHome(link.Address) && WebAddress.IsHome(link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.RedirectedHome);
        }
    }
}

using Prongsai.Core.Model;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Judging;

/// <summary>Evidence of this site itself: the bytes of a document must be those that the content holds.</summary>
internal static class OwnJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.Own?.Sha256 is { } held && link.Fetched.Body is { IsWhole: true, Sha256: var seen } && seen != held)
        {
            yield return LinkFinding.Of(LinkReasons.AnotherFile);
        }
    }

    /// <summary>True where the site's own evidence was answered by the host that it was asked of, whoever's that is.</summary>
    public static bool IsAtItsHost(JudgedLink link) =>
        link.Own is not null && WebAddress.HostOf(link.FinalAddress) == WebAddress.HostOf(link.Address);
}

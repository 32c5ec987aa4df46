using Prongsai.Core.Addresses;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>
/// What the address says: whether it is the main website's home page, is on the agency's own hosts, names a fragment that the page has,
/// and is still the address of the page.
/// </summary>
internal static class AddressJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.IsMainHome)
        {
            yield return LinkFinding.Of(LinkReasons.HomePage);
        }

        if (DoubtOf(link.Address) is { } doubt)
        {
            yield return doubt;
        }

        if (!link.Agency.Owns(link.FinalAddress) && !OwnJudge.IsAtItsHost(link))
        {
            yield return LinkFinding.Of(LinkReasons.OutsideOwnHosts, link.FinalAddress.Host);
        }

        if (link.Page is { } page
            && FragmentOf(link.Address) is { } fragment
            && !page.Anchors.Contains(fragment)
            && link.Fetched.Body.IsHeld)
        {
            yield return LinkFinding.Of(LinkReasons.FragmentMissing, ShownText.Of(fragment) ?? "");
        }

        if (!WebAddress.IsSamePage(link.Address, link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.Redirected, link.FinalAddress.AbsoluteUri);
        }
    }

    /// <summary>What opening the address cannot settle, since today it opens.</summary>
    private static LinkFinding? DoubtOf(Uri address) => AddressDoubt.Of(address) switch
    {
        { Kind: DoubtKind.Shortened } doubt => LinkFinding.Of(LinkReasons.ShortAddress, doubt.Detail),
        { Kind: DoubtKind.Session } => LinkFinding.Of(LinkReasons.LapsingAddress),
        { Kind: DoubtKind.Wrapped or DoubtKind.SearchResult } => LinkFinding.Of(LinkReasons.NotThePage),
        _ => null,
    };

    /// <summary>The anchor that a fragment names; null for none, for a text fragment and for the routes of single-page sites.</summary>
    private static string? FragmentOf(Uri address)
    {
        var fragment = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var anchor = directive >= 0 ? fragment[..directive] : fragment;
        var isRoute = anchor is ['!' or '/', ..] || anchor.Contains('=', StringComparison.Ordinal);
        return anchor.Length == 0 || isRoute || anchor.Equals("top", StringComparison.OrdinalIgnoreCase) ? null : anchor;
    }
}

using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>Where the content is: at its old address, on the agency's own website, at the place in the page that is named.</summary>
internal static class PlaceJudge
{
    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (link.IsMainHome)
        {
            yield return LinkFinding.Of(LinkReasons.HomePage);
        }

        if (!link.Agency.Owns(link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.OutsideOwnHosts, link.FinalAddress.Host);
        }

        if (link.Page is { } page && PlaceIn(link.Address) is { } place && !page.Places.Contains(place) && link.Fetched.Body.IsHeld)
        {
            yield return LinkFinding.Of(LinkReasons.FragmentMissing, ShownText.Of(place) ?? "");
        }

        if (!WebAddress.IsSamePlace(link.Address, link.FinalAddress))
        {
            yield return LinkFinding.Of(LinkReasons.Redirected, link.FinalAddress.AbsoluteUri);
        }
    }

    /// <summary>The place a fragment names; null for none, for marked text and for the routes of single-page sites.</summary>
    private static string? PlaceIn(Uri address)
    {
        var fragment = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        var text = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var place = text >= 0 ? fragment[..text] : fragment;
        return place.Length == 0 || place[0] is '!' or '/' || place.Equals("top", StringComparison.OrdinalIgnoreCase) || place.Contains('=', StringComparison.Ordinal) ? null : place;
    }
}

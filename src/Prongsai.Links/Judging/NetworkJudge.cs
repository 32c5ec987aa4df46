using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;

namespace Prongsai.Links.Judging;

/// <summary>Recognises a machine without network by the results of a whole run, so that its links are not reported as broken.</summary>
internal static class NetworkJudge
{
    private const int EnoughHosts = 2;

    /// <summary>True where every address that was tried failed as without a network.</summary>
    public static bool IsOffline(IEnumerable<Fetched> all)
    {
        var tried = Tried(all);
        return !tried.IsEmpty && tried.All(f => FailsWithoutNetwork(f.Failure));
    }

    /// <summary>
    /// True where a captive portal answers in place of the internet, as in a hotel: links to several hosts all end at one page of a host
    /// that none of them names, or all hosts send exactly the same page for different addresses. It can answer only for http, so a single
    /// link that opens by https shows that there is none.
    /// </summary>
    public static bool IsCaptured(IEnumerable<(Fetched Fetched, bool IsPage)> all, Agency agency)
    {
        var seen = all.Where(s => s.Fetched.Failure is not (FetchFailure.PrivateAddress or FetchFailure.RunLimit)).ToImmutableArray();
        var pages = seen.Where(s => s.Fetched.Failure == FetchFailure.None).ToImmutableArray();
        var hosts = pages.Select(p => WebAddress.BareHost(p.Fetched.Address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return hosts.Count >= EnoughHosts
            && seen.All(s => IsAsWithPortal(s.Fetched))
            && pages.All(p => p.IsPage && !SignInJudge.IsSignInHost(p.Fetched.FinalAddress))
            && (EndAtOneForeignPage(pages, hosts, agency) || SendOnePage(pages));
    }

    private static ImmutableArray<Fetched> Tried(IEnumerable<Fetched> all) =>
        [.. all.Where(f => f.Failure is not (FetchFailure.PrivateAddress or FetchFailure.RunLimit))];

    private static bool FailsWithoutNetwork(FetchFailure failure) =>
        failure is FetchFailure.HostUnknown or FetchFailure.NameUnanswered or FetchFailure.Unreachable;

    /// <summary>Behind a captive portal, http links open and https links fail.</summary>
    private static bool IsAsWithPortal(Fetched fetched) =>
        fetched.Address.Scheme == (fetched.Failure == FetchFailure.None ? Uri.UriSchemeHttp : Uri.UriSchemeHttps);

    private static bool EndAtOneForeignPage(
        ImmutableArray<(Fetched Fetched, bool IsPage)> pages, HashSet<string> hosts, Agency agency) =>
        pages.Select(p => p.Fetched.FinalAddress.GetLeftPart(UriPartial.Path)).Distinct(StringComparer.Ordinal).Count() == 1
        && !hosts.Contains(WebAddress.BareHost(pages[0].Fetched.FinalAddress))
        && !agency.Owns(pages[0].Fetched.FinalAddress);

    /// <summary>The addresses must have different paths, since two names of one website send the same page for the same path.</summary>
    private static bool SendOnePage(ImmutableArray<(Fetched Fetched, bool IsPage)> pages) =>
        pages.Select(p => p.Fetched.Body.Sha256).Distinct(StringComparer.Ordinal).Count() == 1
        && pages[0].Fetched.Body.Sha256 is not null
        && pages.Select(p => p.Fetched.Address.PathAndQuery).Distinct(StringComparer.Ordinal).Count() > 1;
}

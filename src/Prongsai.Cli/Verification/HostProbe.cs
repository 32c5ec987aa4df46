using System.Security.Cryptography;
using Prongsai.Cli.Diagnostics;
using Prongsai.Site.Publication;

namespace Prongsai.Cli.Verification;

/// <summary>Asks what only the whole host shows: whether it encrypts, and whether it tells capitals from small letters.</summary>
internal sealed class HostProbe(LiveSite live, Uri root, PublishedSite published)
{
    private const int MostBytes = 4_000_000;

    /// <param name="answer">What the host answered first, at the address that was given.</param>
    /// <param name="stop">Ends the run early.</param>
    public async Task<IEnumerable<ServingFlaw>> AskAsync(LiveAnswer answer, CancellationToken stop)
    {
        var plain = root.Scheme == Uri.UriSchemeHttp ? answer : await AskPlain(stop).ConfigureAwait(false);
        return [.. Transport(answer, plain), .. await Case(stop).ConfigureAwait(false)];
    }

    /// <param name="answer">What the host answered at the address that was given.</param>
    /// <param name="plain">What it answered at that address without encryption; null where there is none to ask.</param>
    public static IEnumerable<ServingFlaw> Transport(LiveAnswer answer, LiveAnswer? plain)
    {
        if (plain is { IsSuccess: true } && plain.From.Scheme == Uri.UriSchemeHttp)
        {
            yield return new(ServingDiagnostics.NotSecured, null, new Uri(plain.Address, "/").AbsoluteUri);
        }

        if (answer.IsSuccess && answer.From.Scheme == Uri.UriSchemeHttps && answer.Served.StrictTransport.Length == 0)
        {
            yield return new(ServingDiagnostics.NoStrictTransport, null, new Uri(answer.From, "/").AbsoluteUri);
        }
    }

    /// <summary>At the port for it; an address with a port of its own has no other.</summary>
    private async Task<LiveAnswer?> AskPlain(CancellationToken stop) => root.IsDefaultPort
        ? await live.GetAt(new UriBuilder(root) { Scheme = Uri.UriSchemeHttp, Port = 80 }.Uri, MostBytes, stop).ConfigureAwait(false)
        : null;

    private async Task<IEnumerable<ServingFlaw>> Case(CancellationToken stop)
    {
        if (published.Files.FirstOrDefault(f => f.Page is not null && Capitals(f.Path) != f.Path) is not { } page)
        {
            return [];
        }

        var small = live.AddressOf(page.Path);
        var address = new Uri(root, Capitals(root.MakeRelativeUri(small).OriginalString));
        var answer = await live.GetAt(address, MostBytes, stop).ConfigureAwait(false);
        var isShown = answer.IsSuccess && answer.From.AbsolutePath == address.AbsolutePath && Convert.ToHexStringLower(SHA256.HashData(answer.Content)) == page.Sha256;
        return isShown ? [new(ServingDiagnostics.CaseIgnored, null, address.AbsoluteUri)] : [];
    }

    /// <summary>Of the folders only: the name of the page itself is not part of its address.</summary>
    private static string Capitals(string path) => path[..(path.LastIndexOf('/') + 1)].ToUpperInvariant() + path[(path.LastIndexOf('/') + 1)..];
}

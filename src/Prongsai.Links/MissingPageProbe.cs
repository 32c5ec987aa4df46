using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;

namespace Prongsai.Links;

/// <summary>Asks each host once for an address that cannot exist, to know what it shows for those.</summary>
internal sealed class MissingPageProbe(Fetcher fetcher, ContentReading reading)
{
    private const int NameLength = 16;

    private readonly ConcurrentDictionary<string, Lazy<Task<(Fetched Fetched, SeenContent Seen)>>> _hosts =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True where the host shows the same page for an address that does not exist; false where it answers 404.
    /// </summary>
    public async Task<bool> IsLikeMissingAsync(Fetched fetched, SeenContent seen, CancellationToken run)
    {
        var address = fetched.FinalAddress;
        var isSameHost = WebAddress.HostOf(address) == WebAddress.HostOf(fetched.Address);
        if (!fetched.IsGoodAnswer || seen.Page is not { } page || WebAddress.IsHome(address) || !isSameHost)
        {
            return false;
        }

        var missing = await _hosts.GetOrAdd(WebAddress.HostOf(address), _ => new(() => AskAsync(address, run))).Value.ConfigureAwait(false);
        return missing.Fetched.IsGoodAnswer
            && missing.Seen.Page is { } other
            && Likeness.IsAlike(page, fetched.Body.Sha256, address, other, missing.Fetched.Body.Sha256, missing.Fetched.Address);
    }

    private async Task<(Fetched Fetched, SeenContent Seen)> AskAsync(Uri address, CancellationToken run)
    {
        var fetched = await fetcher.ProbeAsync(Missing(address), run).ConfigureAwait(false);
        using (fetched.Body)
        {
            return (fetched, await reading.ReadAsync(fetched, run).ConfigureAwait(false));
        }
    }

    private static Uri Missing(Uri address)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..NameLength];
        return new Uri(address, $"./{name}");
    }
}

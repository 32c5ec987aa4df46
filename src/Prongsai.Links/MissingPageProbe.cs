using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;

namespace Prongsai.Links;

/// <summary>
/// Asks for addresses that cannot exist, to know what a website shows for those: once for each folder of a host, and once for each script
/// with a query. What is asked depends on the address alone, never on which link comes first.
/// </summary>
internal sealed class MissingPageProbe(Fetcher fetcher, ContentReading reading)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<MissingPage?>>> _known = new(StringComparer.Ordinal);

    /// <summary>What is shown in place of an address that does not exist; null where that is not to be asked, or not known.</summary>
    public async Task<MissingPage?> AskAsync(Fetched fetched, SeenContent seen, CancellationToken run)
    {
        var address = fetched.FinalAddress;
        var isSameHost = WebAddress.HostOf(address) == WebAddress.HostOf(fetched.Address);
        if (!fetched.IsGoodAnswer || seen.Page is null || WebAddress.IsHome(address) || !isSameHost)
        {
            return null;
        }

        var missing = MissingAddress.For(address);
        return await _known.GetOrAdd(missing.AbsoluteUri, _ => new(() => OpenAsync(missing, run))).Value.ConfigureAwait(false);
    }

    private async Task<MissingPage?> OpenAsync(Uri missing, CancellationToken run)
    {
        var fetched = await fetcher.ProbeAsync(missing, run).ConfigureAwait(false);
        using (fetched.Body)
        {
            var seen = await reading.ReadAsync(fetched, run).ConfigureAwait(false);
            return seen.Page is { } page && fetched.Failure == FetchFailure.None
                ? new MissingPage(page, fetched.Address, fetched.Body.Sha256, fetched.IsGoodAnswer)
                : null;
        }
    }
}

/// <summary>The address that is asked for in place of one that exists: the same for all links of a folder, and of a script with its query.</summary>
internal static class MissingAddress
{
    private const int NameLength = 16;

    /// <summary>The queries by which websites name one page of many, the surest first.</summary>
    private static readonly string[] Naming = ["id", "p", "page_id", "article_id", "news_id", "nid", "aid", "cid", "no", "view", "page", "name", "slug"];

    public static Uri For(Uri address)
    {
        var parts = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return new Uri(address, $"./{Name(new Uri(address, ".").AbsoluteUri)}{Extension(address)}");
        }

        var named = Enumerable.Range(0, parts.Length).MinBy(i => RankOf(parts[i], i, parts.Length));
        var key = parts[named].Split('=', 2)[0];
        var isNumber = parts[named].Split('=', 2) is [_, var value] && value.Length > 0 && value.All(char.IsAsciiDigit);
        var others = parts.Where((_, i) => i != named).ToList();
        var form = address.GetLeftPart(UriPartial.Path) + "?" + string.Join('&', others.Append(key));
        parts[named] = $"{key}={(isNumber ? Number(form) : Name(form))}";
        return new UriBuilder(address) { Query = string.Join('&', parts) }.Uri;
    }

    private static int RankOf(string part, int place, int count)
    {
        var rank = Array.IndexOf(Naming, part.Split('=')[0].ToLowerInvariant());
        return rank >= 0 ? rank : Naming.Length + count - place;
    }

    /// <summary>A page of a script's kind is asked of the script's kind, as websites answer those apart.</summary>
    private static string Extension(Uri address) =>
        WebAddress.ExtensionOf(address) is "php" or "asp" or "aspx" or "html" or "htm" or "jsp" or "do" ? "." + WebAddress.ExtensionOf(address) : "";

    private static string Name(string of) => Convert.ToHexStringLower(Hash(of))[..NameLength];

    /// <summary>Nine digits: more pages than any website has.</summary>
    private static string Number(string of) => (900_000_000 + BitConverter.ToUInt32(Hash(of)) % 99_999_999).ToString(CultureInfo.InvariantCulture);

    private static byte[] Hash(string of) => SHA256.HashData(Encoding.UTF8.GetBytes(of));
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Prongsai.Core.Text;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>Sends one plain GET: no cookie, no name or password, no proxy, no redirect followed, every connection guarded.</summary>
internal sealed class WebClient : IDisposable
{
    private const int LargestHead = 64;

    private readonly HttpClient _client;
    private readonly string _userAgent;

    public WebClient(FetchOptions options, NetworkReach network)
    {
        _userAgent = options.UserAgent;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            Credentials = null,
            PreAuthenticate = false,
            AutomaticDecompression = DecompressionMethods.None,
            EnableMultipleHttp2Connections = false,
            MaxResponseHeadersLength = LargestHead,
            MaxResponseDrainSize = 0,
            ConnectTimeout = Timeout.InfiniteTimeSpan,
            ConnectCallback = new GuardedConnector(network, options.TimePerName).ConnectAsync,
            SslOptions = Certificates.Options,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public CertificateLedger Certificates { get; } = new();

    public async Task<HttpResponseMessage> GetAsync(LinkRequest asked, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, asked.Address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var heads = request.Headers;
        heads.TryAddWithoutValidation("User-Agent", _userAgent);
        heads.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
        heads.TryAddWithoutValidation("Accept-Language", "th,en;q=0.8");
        heads.TryAddWithoutValidation("Accept-Encoding", asked.From is null ? Decoding.Accepted : "identity");
        AddMarks(heads, asked);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
    }

    private static void AddMarks(System.Net.Http.Headers.HttpRequestHeaders heads, LinkRequest asked)
    {
        if (asked.From is { } from)
        {
            heads.Range = new(from, null);
        }

        if (asked.ETag is { } tag)
        {
            heads.TryAddWithoutValidation("If-None-Match", tag);
        }
        else if (asked.LastModified is { } time)
        {
            heads.TryAddWithoutValidation("If-Modified-Since", time);
        }
    }

    public void Dispose() => _client.Dispose();
}

/// <summary>What one request asks for: an address, from which byte on, and whether it has changed since it was seen last.</summary>
internal sealed record LinkRequest(Uri Address)
{
    public long? From { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public bool IsConditional => ETag is not null || LastModified is not null;
}

/// <summary>
/// Checks every host's certificate and remembers when it expires and what is wrong with it. An invalid one ends the connection. Missing
/// certificates of the chain are not downloaded, since a certificate could name any address for that.
/// </summary>
internal sealed class CertificateLedger
{
    private readonly ConcurrentDictionary<string, (DateOnly Expires, FetchFailure Failure)> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public SslClientAuthenticationOptions Options => new()
    {
        CertificateChainPolicy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        },
        RemoteCertificateValidationCallback = Validate,
    };

    public DateOnly? ExpiryOf(Uri address) => _hosts.TryGetValue(address.IdnHost, out var seen) ? seen.Expires : null;

    public FetchFailure FailureOf(Uri address) => _hosts.TryGetValue(address.IdnHost, out var seen) ? seen.Failure : FetchFailure.None;

    private bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 seen || sender is not SslStream stream)
        {
            return false;
        }

        var end = new DateTimeOffset(seen.NotAfter.ToUniversalTime(), TimeSpan.Zero);
        _hosts[stream.TargetHostName] = (ThaiTime.DayOf(end), FailureIn(seen, chain, errors));
        return errors == SslPolicyErrors.None;
    }

    /// <summary>An incomplete chain is not counted as invalid: many browsers find the missing certificate elsewhere.</summary>
    private static FetchFailure FailureIn(X509Certificate certificate, X509Chain? chain, SslPolicyErrors errors) => errors switch
    {
        SslPolicyErrors.None => FetchFailure.None,
        SslPolicyErrors.RemoteCertificateChainErrors when certificate.Subject != certificate.Issuer
            && chain?.ChainStatus.All(s => s.Status == X509ChainStatusFlags.PartialChain) == true => FetchFailure.CertificateChain,
        _ => FetchFailure.Certificate,
    };
}

using System.Net;
using System.Net.Http;
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
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = LargestHead,
            MaxResponseDrainSize = 0,
            ConnectTimeout = Timeout.InfiniteTimeSpan,
            ConnectCallback = new GuardedConnector(network, options.TimePerName).ConnectAsync,
            SslOptions = Certificates.Options,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public CertificateLedger Certificates { get; } = new();

    public async Task<HttpResponseMessage> GetAsync(Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", "th,en;q=0.8");
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();
}

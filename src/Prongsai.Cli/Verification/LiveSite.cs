using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Verification;

/// <summary>The site as visitors get it: plain requests below one address, without cookies or caches, each with a limit of bytes.</summary>
internal sealed class LiveSite : IDisposable
{
    private const int MostRedirects = 5;
    private const int Tries = 3;

    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Uri _root;
    private readonly HttpClient _client;

    public LiveSite(Uri root)
    {
        _root = root;
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(15),
        }) { Timeout = Timeout.InfiniteTimeSpan };
        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0";
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Prongsai-verify", version));
        _client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
    }

    /// <summary>The address at which visitors see a file: a folder's page by the folder.</summary>
    public Uri AddressOf(string path)
    {
        const string Index = "index.html";
        var shown = path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        return ByName(shown);
    }

    /// <summary>Asks for a file as visitors do.</summary>
    public Task<LiveAnswer> Get(string path, long mostBytes, CancellationToken stop) => Get(AddressOf(path), mostBytes, stop);

    /// <summary>Asks for any address of the host.</summary>
    public Task<LiveAnswer> GetAt(Uri address, long mostBytes, CancellationToken stop) => Get(address, mostBytes, stop);

    /// <summary>Asks for a file by its own name.</summary>
    public Task<LiveAnswer> GetByName(string path, long mostBytes, CancellationToken stop) => Get(ByName(path), mostBytes, stop);

    public void Dispose() => _client.Dispose();

    /// <summary>Asks again where the host failed; never throws for what the network does.</summary>
    private async Task<LiveAnswer> Get(Uri address, long mostBytes, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TryGet(address, mostBytes, stop).ConfigureAwait(false);
            var isPassing = answer.Status is null || (int)answer.Status >= 500 || answer.Status == HttpStatusCode.TooManyRequests;
            if (!isPassing || attempt == Tries || stop.IsCancellationRequested)
            {
                return answer;
            }

            await Task.Delay(Pause * attempt * attempt, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private Uri ByName(string path) => new(_root, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    private async Task<LiveAnswer> TryGet(Uri address, long mostBytes, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(RequestTimeout);
        try
        {
            return await Follow(address, mostBytes, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return LiveAnswer.Failed(address, stop.IsCancellationRequested
                ? new("หมดเวลาของการตรวจรอบนี้", "The time of this run was over.")
                : new("เว็บไซต์ไม่ตอบภายในเวลา", "No answer in time."));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            var reason = e.InnerException?.Message ?? e.Message;
            return LiveAnswer.Failed(address, new(
                $"เชื่อมต่อไม่ได้หรือถูกตัด ({reason})", $"The connection could not be made or was cut off ({reason})"));
        }
    }

    private async Task<LiveAnswer> Follow(Uri address, long mostBytes, CancellationToken stop)
    {
        var current = address;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var response = await _client.GetAsync(current, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } next)
            {
                current = new Uri(current, next);
                if (current.Scheme is not ("http" or "https"))
                {
                    break;
                }

                continue;
            }

            var (content, isCut) = await Read(response, mostBytes, stop).ConfigureAwait(false);
            var redirectedTo = current == address ? null : current;
            return new LiveAnswer(address, response.StatusCode, content, null) { RedirectedTo = redirectedTo, IsCut = isCut, Served = ServedAs.In(response) };
        }

        return new LiveAnswer(address, HttpStatusCode.Redirect, [], new("พาไปที่อื่นไม่จบ", "It redirects without end."));
    }

    private static async Task<(byte[] Content, bool IsCut)> Read(HttpResponseMessage response, long mostBytes, CancellationToken stop)
    {
        using var content = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        while (read.Length <= mostBytes)
        {
            var count = await content.ReadAsync(buffer, stop).ConfigureAwait(false);
            if (count == 0)
            {
                return (read.ToArray(), false);
            }

            read.Write(buffer, 0, count);
        }

        return (read.ToArray(), true);
    }
}

/// <summary>What the live site answered to one request: its status and content where there was an answer, else what went wrong.</summary>
internal sealed record LiveAnswer(Uri Address, HttpStatusCode? Status, byte[] Content, BilingualText? Failure)
{
    /// <summary>The address that the content came from, where the request was redirected.</summary>
    public Uri? RedirectedTo { get; init; }

    /// <summary>True where reading stopped at the limit, before the end of the content.</summary>
    public bool IsCut { get; init; }

    /// <summary>What the server said with it.</summary>
    public ServedAs Served { get; init; } = ServedAs.Nothing;

    /// <summary>The address that gave the content.</summary>
    public Uri From => RedirectedTo ?? Address;

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    public bool IsMissing => Status is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public static LiveAnswer Failed(Uri address, BilingualText failure) => new(address, null, [], failure);
}

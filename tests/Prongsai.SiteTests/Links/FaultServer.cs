using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Prongsai.SiteTests.Links;

/// <summary>A server on the loopback address that answers in every wrong way there is, one for each first part of a path.</summary>
internal sealed class FaultServer : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, int> _hits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FaultCase> _cases;
    private readonly List<TcpListener> _listeners = [];
    private readonly List<string> _methods = [];
    private int _trapped;

    public FaultServer(IEnumerable<FaultCase> cases, int port = 0)
    {
        _cases = cases.ToDictionary(c => c.Name, StringComparer.Ordinal);
        Port = Listen(IPAddress.Loopback, port, null);
        SelfSignedPort = Listen(IPAddress.Loopback, 0, TestCertificates.SelfSigned(expired: false));
        ExpiredPort = Listen(IPAddress.Loopback, 0, TestCertificates.SelfSigned(expired: true));
        PartialPort = Listen(IPAddress.Loopback, 0, TestCertificates.OfUnknownIssuer());
        SilentPort = ListenWithoutAnswering();
        TrapPort = Trap(IPAddress.Parse("127.0.0.2"), 0);
        if (Socket.OSSupportsIPv6)
        {
            Trap(IPAddress.IPv6Loopback, TrapPort);
        }
    }

    public int Port { get; }

    public int SelfSignedPort { get; }

    public int ExpiredPort { get; }

    public int PartialPort { get; }

    /// <summary>Connections are made here, but nothing is ever said.</summary>
    public int SilentPort { get; }

    /// <summary>At 127.0.0.2 and [::1], which no check may ever connect to.</summary>
    public int TrapPort { get; }

    public int Trapped => Volatile.Read(ref _trapped);

    public IReadOnlyCollection<string> Methods
    {
        get
        {
            lock (_methods)
            {
                return [.. _methods.Distinct()];
            }
        }
    }

    public int HitsOf(string name) => _hits.GetValueOrDefault(name);

    public void Dispose()
    {
        _stop.Cancel();
        foreach (var listener in _listeners)
        {
            listener.Dispose();
        }

        _stop.Dispose();
    }

    private int Listen(IPAddress address, int port, X509Certificate2? certificate)
    {
        var listener = Start(address, port);
        _ = AcceptAsync(listener, client => ServeAsync(client, certificate));
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private int ListenWithoutAnswering() => ((IPEndPoint)Start(IPAddress.Loopback, 0).LocalEndpoint).Port;

    private int Trap(IPAddress address, int port)
    {
        var listener = Start(address, port);
        _ = AcceptAsync(listener, client =>
        {
            Interlocked.Increment(ref _trapped);
            client.Dispose();
            return Task.CompletedTask;
        });
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private TcpListener Start(IPAddress address, int port)
    {
        var listener = new TcpListener(address, port);
        listener.Start();
        _listeners.Add(listener);
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener, Func<TcpClient, Task> serve)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => serve(client), _stop.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client, X509Certificate2? certificate)
    {
        using (client)
        {
            try
            {
                await using var stream = certificate is null ? client.GetStream() : await SecureAsync(client, certificate);
                await AnswerAsync(stream, client);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or SocketException or ObjectDisposedException or CryptographicException)
            {
            }
        }
    }

    private static async Task<Stream> SecureAsync(TcpClient client, X509Certificate2 certificate)
    {
        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(certificate);
        return secure;
    }

    private async Task AnswerAsync(Stream stream, TcpClient client)
    {
        var head = await ReadHeadAsync(stream);
        var line = head.Split("\r\n")[0].Split(' ');
        if (line.Length < 2)
        {
            return;
        }

        lock (_methods)
        {
            _methods.Add(line[0]);
        }

        var parts = line[1].Split('?')[0].TrimStart('/').Split('/', 2);
        string? Head(string name) => head.Split("\r\n").FirstOrDefault(h => h.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
        var below = parts.Length > 1 ? parts[1] : "";
        var exchange = new FaultExchange(stream, line[0], Head("Host") ?? "", below, _hits.AddOrUpdate(parts[0], 1, (_, n) => n + 1), TrapPort, _stop.Token)
        {
            Query = line[1].Contains('?', StringComparison.Ordinal) ? line[1][line[1].IndexOf('?', StringComparison.Ordinal)..] : "",
            RangeFrom = Head("Range") is { } range ? long.Parse(range["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture) : null,
            IfNoneMatch = Head("If-None-Match"),
        };
        if (parts[0] == "")
        {
            await exchange.HtmlAsync(FaultCases.Home(this, _cases.Values));
        }
        else if (_cases.TryGetValue(parts[0], out var fault) && (fault.AnswersAll || below.StartsWith("page", StringComparison.Ordinal) && !below.TrimEnd('/').Contains('/', StringComparison.Ordinal)))
        {
            await fault.Answer(exchange);
        }
        else
        {
            await exchange.HtmlAsync("<title>404</title><h1>Not Found</h1>", 404);
        }

        await stream.FlushAsync(_stop.Token);
        client.Client.Shutdown(SocketShutdown.Send);
    }

    private async Task<string> ReadHeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _stop.Token) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Prongsai.SiteTests.Support;

/// <summary>A web host for a folder, on this machine only, that shows index.html for a folder as hosts do.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public SmallServer(string folder)
    {
        _folder = folder;
        Url = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Task.Run(Serve);
    }

    public string Url { get; }

    /// <summary>What every request carried: its path and headers.</summary>
    public ConcurrentBag<(string Path, WebHeaderCollection Headers)> Requests { get; } = [];

    /// <summary>Answers in place of the folder where it gives a status.</summary>
    public Func<string, HttpListenerResponse, bool> Instead { get; set; } = (_, _) => false;

    /// <summary>Whether capitals are small letters to it, as to hosts on Windows.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Answers by another name of this machine too.</summary>
    public void AlsoNamed(string host) => _listener.Prefixes.Add(Url.Replace("127.0.0.1", host, StringComparison.Ordinal));

    /// <summary>An address on this machine that nothing answers at.</summary>
    public static string NoSite() => $"http://127.0.0.1:{FreePort()}/";

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url?.AbsolutePath ?? "/";
        Requests.Add((path, (WebHeaderCollection)context.Request.Headers));
        using var response = context.Response;
        if (Instead(path, response))
        {
            return;
        }

        path = IgnoresCase ? path.ToLowerInvariant() : path;
        var file = Path.Combine(_folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        var content = File.ReadAllBytes(file);
        response.ContentLength64 = content.Length;
        response.OutputStream.Write(content);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

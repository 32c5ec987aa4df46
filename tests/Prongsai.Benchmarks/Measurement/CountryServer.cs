using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>
/// A country's websites on one machine: every address of 127.0.0.0/8 is a host of its own, answered by one listener, which notes how closely
/// each is asked.
/// </summary>
internal sealed class CountryServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 0);
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly byte[] _page;

    public CountryServer(int bytes)
    {
        var words = "แผนการจัดซื้อจัดจ้างและผลการดำเนินงานของเทศบาลประจำปีงบประมาณ ";
        _page = Encoding.UTF8.GetBytes($"<!doctype html><html lang=th><title>แผนผังโครงสร้าง</title><h1>แผนผังโครงสร้าง</h1><p>{string.Concat(Enumerable.Repeat(words, Math.Max(1, bytes / (3 * words.Length))))}</p>");
        _listener.Start(1000);
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Requests => _hosts.Values.Sum(h => h.Requests);

    public int Connections => _hosts.Values.Sum(h => h.Connections);

    public int MostAtOnce => _hosts.Values.Max(h => h.MostAtOnce);

    /// <summary>The most requests that any host was asked within one second.</summary>
    public int MostInASecond => _hosts.Values.Max(h => h.MostInASecond());

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync().ConfigureAwait(false));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var host = _hosts.GetOrAdd(((IPEndPoint?)client.Client.LocalEndPoint)?.Address.ToString() ?? "", _ => new Host());
        host.Connect(1);
        try
        {
            using (client)
            await using (var stream = client.GetStream())
            {
                using var reader = new StreamReader(stream, Encoding.Latin1);
                while (await reader.ReadLineAsync().ConfigureAwait(false) is { Length: > 0 } line)
                {
                    host.Ask();
                    while (await reader.ReadLineAsync().ConfigureAwait(false) is { Length: > 0 })
                    {
                    }

                    var isThere = line.Contains("/oit/p", StringComparison.Ordinal);
                    var body = isThere ? [.. _page, .. Encoding.ASCII.GetBytes(line)] : "<h1>404</h1>"u8.ToArray();
                    var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {(isThere ? "200 OK" : "404 Not Found")}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n");
                    await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]).ConfigureAwait(false);
                }
            }
        }
        catch (IOException)
        {
        }
        finally
        {
            host.Connect(-1);
        }
    }

    private sealed class Host
    {
        private readonly List<long> _times = [];
        private int _open;

        public int Requests => _times.Count;

        public int Connections { get; private set; }

        public int MostAtOnce { get; private set; }

        public void Connect(int change)
        {
            lock (_times)
            {
                _open += change;
                Connections += Math.Max(0, change);
                MostAtOnce = Math.Max(MostAtOnce, _open);
            }
        }

        public void Ask()
        {
            lock (_times)
            {
                _times.Add(Stopwatch.GetTimestamp());
            }
        }

        public int MostInASecond()
        {
            lock (_times)
            {
                return _times.Select((t, i) => _times.Skip(i).Count(o => o < t + Stopwatch.Frequency)).DefaultIfEmpty(0).Max();
            }
        }
    }
}

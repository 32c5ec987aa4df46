using System.Net;
using System.Net.Sockets;

namespace Prongsai.SiteTests.Transferring;

/// <summary>A line to a server on this machine that is cut once so many bytes have been sent to it, or hangs from then on.</summary>
internal sealed class CutLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly long _most;
    private readonly bool _hangs;
    private readonly CancellationTokenSource _end = new();
    private long _sent;

    public CutLine(int server, long most, bool hangs = false)
    {
        (_server, _most, _hangs) = (server, most, hangs);
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public long Sent => Interlocked.Read(ref _sent);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            using var client = await _listener.AcceptTcpClientAsync();
            using var server = new TcpClient("127.0.0.1", _server);
            var back = server.GetStream().CopyToAsync(client.GetStream());
            await Task.WhenAny(SendAsync(client.GetStream(), server.GetStream()), back);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // one side has gone
        }
    }

    private async Task SendAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[4096];
        while (Sent < _most && await from.ReadAsync(buffer) is var count and > 0)
        {
            var left = (int)Math.Min(count, _most - Sent);
            await to.WriteAsync(buffer.AsMemory(0, left));
            Interlocked.Add(ref _sent, left);
        }

        if (_hangs)
        {
            await Task.Delay(Timeout.Infinite, _end.Token);
        }
    }
}

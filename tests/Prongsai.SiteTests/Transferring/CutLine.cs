using System.Net;
using System.Net.Sockets;

namespace Prongsai.SiteTests.Transferring;

/// <summary>A line to a server on this machine that is cut once so many bytes have been sent to it.</summary>
internal sealed class CutLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly long _most;
    private long _sent;

    public CutLine(int server, long most)
    {
        (_server, _most) = (server, most);
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public long Sent => Interlocked.Read(ref _sent);

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            using var client = await _listener.AcceptTcpClientAsync();
            using var server = new TcpClient("127.0.0.1", _server);
            var back = server.GetStream().CopyToAsync(client.GetStream());
            await Task.WhenAny(SendAsync(client.GetStream(), server.GetStream()), back);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
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
    }
}

using System.Net;
using System.Net.Sockets;

namespace Prongsai.Preview.Http;

/// <summary>A port of this machine's own loop, which no other machine can reach, and the connections to it.</summary>
internal sealed class LoopbackListener : IDisposable
{
    private readonly TcpListener _listener;

    private LoopbackListener(TcpListener listener) => _listener = listener;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Listens on a port, 0 for any that is free; null where it is taken or may not be had.</summary>
    public static LoopbackListener? TryOpen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                // elsewhere a port is one program's anyhow, and this would keep it from the next preview for a while
                listener.ExclusiveAddressUse = true;
            }

            listener.Start();
            return new LoopbackListener(listener);
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }
    }

    /// <summary>Serves connections side by side until it is stopped. One that breaks off is nothing to speak of: browsers do that.</summary>
    public async Task ServeAsync(Func<HttpRequest, CancellationToken, Task<HttpResponse>> answer, CancellationToken stop)
    {
        while (true)
        {
            var socket = await _listener.AcceptSocketAsync(stop).ConfigureAwait(false);
            _ = ServeAsync(socket, answer, stop);
        }
    }

    public void Dispose() => _listener.Dispose();

    private static async Task ServeAsync(Socket socket, Func<HttpRequest, CancellationToken, Task<HttpResponse>> answer, CancellationToken stop)
    {
        try
        {
            socket.NoDelay = true;
            using var stream = new NetworkStream(socket, ownsSocket: true);
            await new HttpConnection(stream, answer).ServeAsync(stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Dispose();
        }
    }
}

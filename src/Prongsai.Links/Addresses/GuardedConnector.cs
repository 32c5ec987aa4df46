using System.Net;
using System.Net.Sockets;

namespace Prongsai.Links.Addresses;

/// <summary>
/// Makes every connection of a check. A name is resolved once and exactly the addresses that were checked are connected to, so that a
/// second answer of the resolver cannot lead elsewhere; if one of them is private, nothing is sent at all.
/// </summary>
internal sealed class GuardedConnector(NetworkReach network, TimeSpan timePerName)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var end = context.DnsEndPoint;
        var addresses = await AddressesOfAsync(end, stop).ConfigureAwait(false);
        if (!network.IsOrigin(end) && addresses.FirstOrDefault(a => !network.IsAllowed(a)) is { } closed)
        {
            throw new PrivateAddressException(closed);
        }

        return await ConnectAsync(addresses, end.Port, stop).ConfigureAwait(false);
    }

    private async Task<IPAddress[]> AddressesOfAsync(DnsEndPoint end, CancellationToken stop)
    {
        var host = end.Host;
        if (IPAddress.TryParse(host.Trim('[', ']'), out var literal))
        {
            return [literal];
        }

        if (IsLocalName(host) && !network.IsOrigin(end) && !network.IsAllowed(IPAddress.Loopback))
        {
            throw new PrivateAddressException(IPAddress.Loopback);
        }

        try
        {
            var addresses = await network.Resolve(host, stop).WaitAsync(timePerName, stop).ConfigureAwait(false);
            return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
        }
        catch (TimeoutException)
        {
            throw new SocketException((int)SocketError.TryAgain);
        }
    }

    private static bool IsLocalName(string host)
    {
        var name = host.TrimEnd('.');
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken stop)
    {
        SocketException? failure = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), stop).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                failure = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }
}

/// <summary>How names become addresses, and which addresses may be connected to.</summary>
internal sealed record NetworkReach(ResolveName Resolve, Func<IPAddress, bool> IsAllowed)
{
    /// <summary>The host and port that may be connected to wherever its name leads; null for none.</summary>
    public Uri? Origin { get; init; }

    public bool IsOrigin(DnsEndPoint end) => Origin is { } origin
        && origin.Port == end.Port
        && origin.IdnHost.Trim('[', ']').Equals(end.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Asks for all addresses of a host name; fails with a socket's error as the system's own resolver does.</summary>
internal delegate Task<IPAddress[]> ResolveName(string host, CancellationToken stop);

/// <summary>Thrown instead of connecting to an address of a private network.</summary>
internal sealed class PrivateAddressException(IPAddress address) : IOException($"not a public address: {address}")
{
    public IPAddress Address { get; } = address;
}

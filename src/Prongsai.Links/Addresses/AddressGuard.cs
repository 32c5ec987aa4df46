using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Prongsai.Links.Addresses;

/// <summary>Tells addresses of the public internet from all others: private, local, shared, reserved, and whatever hides one of these in IPv6.</summary>
internal static class AddressGuard
{
    private const int EmbeddedIn6To4 = 2;
    private const int EmbeddedAtEnd = 12;
    private const int IPv4Length = 4;

    private static readonly ImmutableArray<IPNetwork> Closed4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32");

    /// <summary>Only unicast addresses of the internet lie in here; the closed ones are its parts.</summary>
    private static readonly IPNetwork Unicast6 = IPNetwork.Parse("2000::/3");

    private static readonly ImmutableArray<IPNetwork> Closed6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Ranges in whose last four bytes another address is meant: compatible, translated.</summary>
    private static readonly ImmutableArray<IPNetwork> Embedding = Networks("::/96", "64:ff9b::/96");

    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Closed4.Any(n => n.Contains(address));
        }

        // IPNetwork does not compare a mapped address as the IPv6 address it is written as, so it is taken apart first.
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        var plain = new IPAddress(address.GetAddressBytes());
        if (SixToFour.Contains(plain))
        {
            return IsPublic(Embedded(plain, EmbeddedIn6To4));
        }

        return Embedding.Any(n => n.Contains(plain))
            ? IsPublic(Embedded(plain, EmbeddedAtEnd))
            : Unicast6.Contains(plain) && !Closed6.Any(n => n.Contains(plain)) && !HidesClosed(plain);
    }

    /// <summary>Tunnels inside a site (ISATAP) write an IPv4 address behind a mark of their own.</summary>
    private static bool HidesClosed(IPAddress address) =>
        address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0x00 or 0x02, 0x00, 0x5E, 0xFE, ..] && !IsPublic(Embedded(address, EmbeddedAtEnd));

    private static IPAddress Embedded(IPAddress address, int at) => new(address.GetAddressBytes().AsSpan(at, IPv4Length));

    private static ImmutableArray<IPNetwork> Networks(params ReadOnlySpan<string> ranges)
    {
        var networks = ImmutableArray.CreateBuilder<IPNetwork>(ranges.Length);
        foreach (var range in ranges)
        {
            networks.Add(IPNetwork.Parse(range));
        }

        return networks.MoveToImmutable();
    }
}

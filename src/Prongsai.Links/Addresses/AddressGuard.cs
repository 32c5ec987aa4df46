using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Prongsai.Links.Addresses;

/// <summary>
/// Recognises addresses of the public internet. All others are refused: private, local, shared and reserved ones, and IPv6 addresses with
/// one of these embedded.
/// </summary>
internal static class AddressGuard
{
    private const int EmbeddedIn6To4 = 2;
    private const int EmbeddedAtEnd = 12;
    private const int IPv4Length = 4;

    private static readonly ImmutableArray<IPNetwork> Closed4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32");

    /// <summary>The range of all global unicast addresses; <see cref="Closed6"/> are the parts of it that are not public.</summary>
    private static readonly IPNetwork Unicast6 = IPNetwork.Parse("2000::/3");

    private static readonly ImmutableArray<IPNetwork> Closed6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Ranges whose addresses hold an IPv4 address in their last four bytes: compatible, translated.</summary>
    private static readonly ImmutableArray<IPNetwork> Embedding = Networks("::/96", "64:ff9b::/96");

    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Closed4.Any(n => n.Contains(address));
        }

        // IPNetwork compares a mapped address as IPv4, so it is converted first.
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

    /// <summary>
    /// True for an ISATAP address, which holds an IPv4 address after the bytes 00-00-5E-FE, where that one is not public.
    /// </summary>
    private static bool HidesClosed(IPAddress address) =>
        address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0x00 or 0x02, 0x00, 0x5E, 0xFE, ..]
        && !IsPublic(Embedded(address, EmbeddedAtEnd));

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

using System.Net;

namespace Prongsai.Links.Addresses;

/// <summary>A connection that was not made, because its name or number leads into a private network.</summary>
internal sealed class PrivateAddressException(IPAddress address) : IOException($"not a public address: {address}")
{
    public IPAddress Address { get; } = address;
}

using System.Net;

namespace Prongsai.Links.Addresses;

/// <summary>Asks for all addresses of a host name; fails with a socket's error as the system's own resolver does.</summary>
internal delegate Task<IPAddress[]> ResolveName(string host, CancellationToken stop);

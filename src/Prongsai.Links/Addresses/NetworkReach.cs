using System.Net;

namespace Prongsai.Links.Addresses;

/// <summary>How names become addresses, and which addresses may be connected to.</summary>
internal sealed record NetworkReach(ResolveName Resolve, Func<IPAddress, bool> IsAllowed);

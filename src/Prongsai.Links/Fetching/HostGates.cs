using System.Collections.Concurrent;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>One gate for each host and port.</summary>
internal sealed class HostGates(FetchOptions options, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, HostGate> _gates = new(StringComparer.OrdinalIgnoreCase);

    public HostGate Of(Uri address) => _gates.GetOrAdd(WebAddress.HostOf(address), _ => new HostGate(options, clock));

    public void Dispose()
    {
        foreach (var gate in _gates.Values)
        {
            gate.Dispose();
        }
    }
}

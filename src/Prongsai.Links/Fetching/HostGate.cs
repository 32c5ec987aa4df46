using System.Collections.Concurrent;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>
/// Lets a few links at a time through to one host, with a pause between their starts. A host that has given no complete answer several
/// times in a row is unresponsive: its links are tried more briefly and more of them at the same time, so that it cannot hold up the run,
/// until it answers again.
/// </summary>
internal sealed class HostGate(FetchOptions options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(options.LinksPerHost);
    private readonly Lock _lock = new();
    private readonly int _extraSlots = Math.Max(0, options.LinksPerUnresponsiveHost - options.LinksPerHost);
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _nextStart;
    private TimeSpan _lastStart = -options.HostGap;
    private int _failures;
    private int _refusals;
    private bool _hasExtraSlots;
    private int _slotsToRemove;

    public bool IsUnresponsive => Volatile.Read(ref _failures) >= options.FailuresUntilUnresponsive;

    /// <summary>True where the host keeps asking for fewer requests: then each link is asked for once only.</summary>
    public bool IsRefusing => Volatile.Read(ref _refusals) >= options.FailuresUntilUnresponsive;

    public async Task EnterAsync(CancellationToken stop)
    {
        await _slots.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await Task.Delay(Reserve(), clock, stop).ConfigureAwait(false);
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    /// <summary>
    /// Waits until the pause since the last real start is over: links of many hosts wait for each other too, and may then start in a heap.
    /// </summary>
    public Task PaceAsync(CancellationToken stop)
    {
        lock (_lock)
        {
            var now = clock.GetElapsedTime(_started);
            var start = _lastStart + options.HostGap is var earliest && earliest > now ? earliest : now;
            _lastStart = start;
            return start > now ? Task.Delay(start - now, clock, stop) : Task.CompletedTask;
        }
    }

    public void Leave(Fetched? fetched)
    {
        var released = 1;
        var withoutAnswer = fetched?.Failure is FetchFailure.NoAnswer or FetchFailure.Unfinished;
        lock (_lock)
        {
            _refusals = fetched?.AsksForFewer == true ? _refusals + 1 : 0;
            _failures = withoutAnswer ? _failures + 1 : 0;
            if (IsUnresponsive && !_hasExtraSlots)
            {
                _hasExtraSlots = true;
                released += _extraSlots - _slotsToRemove;
                _slotsToRemove = 0;
            }
            else if (!withoutAnswer && _hasExtraSlots)
            {
                _hasExtraSlots = false;
                _slotsToRemove = _extraSlots;
            }

            if (_slotsToRemove > 0 && released == 1)
            {
                _slotsToRemove--;
                released = 0;
            }
        }

        if (released > 0)
        {
            _slots.Release(released);
        }
    }

    public void Dispose() => _slots.Dispose();

    private TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = clock.GetElapsedTime(_started);
            var start = _nextStart > now ? _nextStart : now;
            _nextStart = start + options.HostGap;
            return start - now;
        }
    }
}

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

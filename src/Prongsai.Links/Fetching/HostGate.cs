using System.Collections.Concurrent;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>
/// Lets a few links at a time through to one host, with a pause between their starts. A host that has given no whole answer several times
/// on end gets short tries side by side, so that it cannot hold up the run; its first answer brings the old measure back.
/// </summary>
internal sealed class HostGate(FetchOptions options, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _places = new(options.LinksPerHost);
    private readonly Lock _lock = new();
    private readonly int _more = Math.Max(0, options.LinksPerHangingHost - options.LinksPerHost);
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _nextStart;
    private int _hangs;
    private int _refusals;
    private bool _isWide;
    private int _toTakeBack;

    public bool IsHanging => Volatile.Read(ref _hangs) >= options.HangsUntilHanging;

    /// <summary>True where the host keeps asking for fewer requests: then each link is asked for once only.</summary>
    public bool IsRefusing => Volatile.Read(ref _refusals) >= options.HangsUntilHanging;

    public async Task EnterAsync(CancellationToken stop)
    {
        await _places.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            await Task.Delay(Reserve(), clock, stop).ConfigureAwait(false);
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    public void Leave(Fetched? fetched)
    {
        var places = 1;
        var withoutAnswer = fetched?.Failure is FetchFailure.NoAnswer or FetchFailure.Unfinished;
        lock (_lock)
        {
            _refusals = fetched?.AsksForFewer == true ? _refusals + 1 : 0;
            _hangs = withoutAnswer ? _hangs + 1 : 0;
            if (IsHanging && !_isWide)
            {
                _isWide = true;
                places += _more - _toTakeBack;
                _toTakeBack = 0;
            }
            else if (!withoutAnswer && _isWide)
            {
                _isWide = false;
                _toTakeBack = _more;
            }

            if (_toTakeBack > 0 && places == 1)
            {
                _toTakeBack--;
                places = 0;
            }
        }

        if (places > 0)
        {
            _places.Release(places);
        }
    }

    public void Dispose() => _places.Dispose();

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

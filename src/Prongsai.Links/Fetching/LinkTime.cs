namespace Prongsai.Links.Fetching;

/// <summary>
/// The time one link has. It is over after its limit, with the run, or when a person stops the run; only content that arrives fast
/// lengthens it.
/// </summary>
internal sealed class LinkTime : IDisposable
{
    private const double NearlyOver = 0.2;

    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _ownEnd;
    private readonly CancellationTokenSource _end;
    private readonly CancellationToken _run;
    private readonly long _start;
    private TimeSpan _limit;

    public LinkTime(TimeSpan allowed, TimeProvider clock, CancellationToken run)
    {
        Allowed = allowed;
        _limit = allowed;
        _clock = clock;
        _run = run;
        _start = clock.GetTimestamp();
        _ownEnd = new CancellationTokenSource(allowed, clock);
        _end = CancellationTokenSource.CreateLinkedTokenSource(_ownEnd.Token, run);
    }

    public TimeSpan Allowed { get; }

    public CancellationToken Token => _end.Token;

    public TimeSpan Remaining => _limit - _clock.GetElapsedTime(_start);

    /// <summary>A part of the link's time, which is over after its own limit or with the link's.</summary>
    public CancellationTokenSource Within(TimeSpan time)
    {
        var part = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        part.CancelAfter(time);
        return part;
    }

    /// <summary>Gives more time where it is nearly over; in all at most so many times the time allowed.</summary>
    public void Lengthen(int mostTimes)
    {
        if (Remaining < Allowed * NearlyOver && _limit < Allowed * mostTimes)
        {
            Grant(Allowed);
        }
    }

    /// <summary>Waits for a slot that other links hold; the wait does not count as this link's time.</summary>
    public async Task WaitForAsync(SemaphoreSlim slots)
    {
        var start = _clock.GetTimestamp();
        _ownEnd.CancelAfter(Timeout.InfiniteTimeSpan);
        await slots.WaitAsync(_run).ConfigureAwait(false);
        Grant(_clock.GetElapsedTime(start));
    }

    public void Dispose()
    {
        _end.Dispose();
        _ownEnd.Dispose();
    }

    private void Grant(TimeSpan more)
    {
        _limit += more;
        _ownEnd.CancelAfter(Remaining > TimeSpan.Zero ? Remaining : TimeSpan.Zero);
    }
}

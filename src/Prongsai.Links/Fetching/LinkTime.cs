namespace Prongsai.Links.Fetching;

/// <summary>The time one link has. It ends by itself, with the run or when a person stops it; only content that comes fast may lengthen it.</summary>
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

    /// <summary>Ends after a time of its own, but never later than the link's.</summary>
    public CancellationTokenSource Within(TimeSpan time)
    {
        var part = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
        part.CancelAfter(time);
        return part;
    }

    /// <summary>Gives more time to content that comes fast enough, up to so many times the time allowed.</summary>
    public void Lengthen(int longestTimes)
    {
        if (Remaining < Allowed * NearlyOver && _limit < Allowed * longestTimes)
        {
            Grant(Allowed);
        }
    }

    /// <summary>Waiting for other links is not this link's time.</summary>
    public async Task WaitForAsync(SemaphoreSlim place)
    {
        var start = _clock.GetTimestamp();
        _ownEnd.CancelAfter(Timeout.InfiniteTimeSpan);
        await place.WaitAsync(_run).ConfigureAwait(false);
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

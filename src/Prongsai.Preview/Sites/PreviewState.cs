using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Preview.Sites;

/// <summary>
/// What is served now: the last site that could be made, and what the last build found. Changes in one step, and tells all who wait
/// for that.
/// </summary>
internal sealed class PreviewState
{
    private readonly Lock _lock = new();
    private Moment _now = new(0, null, IsStale: false, []);

    public Moment Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>Takes over what a build gave. Where it made no site, the last one stays.</summary>
    public void Replace(PreviewBuild build)
    {
        var last = Now;
        var version = build.Site is null ? last.Version : last.Version + 1;
        Become(new Moment(version, build.Site ?? last.Site, IsStale: build.Site is null, build.Diagnostics));
        if (build.Site is not null)
        {
            last.Site?.Dispose();
        }
    }

    /// <summary>Takes over what is known after the pages of the site that is served were looked at, where that is more.</summary>
    public void Found(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Length > Now.Diagnostics.Length)
        {
            Become(Now with { Diagnostics = diagnostics });
        }
    }

    /// <summary>The site that is served, held for one answer; null before there is one.</summary>
    public Moment HoldSite()
    {
        lock (_lock)
        {
            return _now.Site?.TryHold() == true ? _now : _now with { Site = null };
        }
    }

    /// <summary>Ends when the first build has ended.</summary>
    public async Task FirstAsync(CancellationToken stop)
    {
        if (Now is { Site: null, IsStale: false } before)
        {
            await before.Replaced.Task.WaitAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>What is served now, and each time that it changes; where much changes at once, only the last of it.</summary>
    public async IAsyncEnumerable<Moment> FollowAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        while (true)
        {
            var now = Now;
            yield return now;
            await now.Replaced.Task.WaitAsync(stop).ConfigureAwait(false);
        }
    }

    private void Become(Moment next)
    {
        Moment last;
        lock (_lock)
        {
            (last, _now) = (_now, next with { Replaced = new(TaskCreationOptions.RunContinuationsAsynchronously) });
        }

        last.Replaced.SetResult();
    }
}

/// <summary>One state of the preview.</summary>
/// <param name="Version">The number of the site that is served, from 1; 0 before there is one.</param>
/// <param name="Site">That site.</param>
/// <param name="IsStale">Whether the last build made no site, so that what is served is older than what was written.</param>
/// <param name="Diagnostics">What the last build found.</param>
internal sealed record Moment(int Version, PreviewSite? Site, bool IsStale, ImmutableArray<Diagnostic> Diagnostics)
{
    public TaskCompletionSource Replaced { get; init; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

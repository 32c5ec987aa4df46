using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;

namespace Prongsai.Links;

/// <summary>
/// Opens every address once, many at a time, follows where pages lead on by themselves, and gives what was seen away as soon as it has been
/// read: neither bytes nor texts are kept. Whatever one address does is its own result.
/// </summary>
internal sealed class LinkRun : IDisposable
{
    private const int LettersBesideFrame = 200;

    private readonly LinkCheckOptions _options;
    private readonly TimeProvider _clock;
    private readonly Fetcher _fetcher;
    private readonly ContentReading _reading;
    private readonly MissingPageProbe _probe;

    public LinkRun(LinkCheckOptions options, TimeProvider clock, NetworkReach network)
    {
        _options = options;
        _clock = clock;
        _fetcher = new Fetcher(options.Fetching with { HoldAll = options.Keep is not null }, clock, network);
        _reading = new ContentReading(options.Fetching, clock);
        _probe = new MissingPageProbe(_fetcher, _reading);
    }

    /// <summary>False where pages need not be held against what the website shows for an address that does not exist.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>
    /// What <paramref name="judge"/> makes of each address. Addresses not opened before a person stopped the run are missing; those not opened
    /// before its time was over have the failure <see cref="FetchFailure.RunLimit"/>.
    /// </summary>
    public async Task<ImmutableArray<T>> OpenAsync<T>(IEnumerable<LinkRequest> targets, Func<OpenedTarget, T> judge, CancellationToken stop)
        where T : class
    {
        using var timer = new CancellationTokenSource(_options.RunTime, _clock);
        using var run = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stop);
        var results = await Task.WhenAll(targets.Select(t => OpenAsync(t, judge, run.Token, stop))).ConfigureAwait(false);
        return [.. results.OfType<T>()];
    }

    public void Dispose()
    {
        _fetcher.Dispose();
        _reading.Dispose();
    }

    private async Task<T?> OpenAsync<T>(LinkRequest target, Func<OpenedTarget, T> judge, CancellationToken run, CancellationToken stop)
        where T : class
    {
        OpenedTarget result;
        try
        {
            result = await _fetcher.InTurnAsync(target, fetched => SeeAsync(fetched, run), run).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var failure = run.IsCancellationRequested ? FetchFailure.RunLimit : FetchFailure.Unreadable;
            result = new OpenedTarget(new Fetched(target.Address, []) { Failure = failure }, SeenContent.Nothing, _clock.GetUtcNow());
        }

        return stop.IsCancellationRequested && result.Fetched.Failure == FetchFailure.RunLimit ? null : judge(result);
    }

    private async Task<OpenedTarget> SeeAsync(Fetched first, CancellationToken run)
    {
        var (fetched, seen) = await FollowAsync(first, run).ConfigureAwait(false);
        using (fetched.Body)
        {
            var time = _clock.GetUtcNow();
            var missing = IsCompared ? await _probe.AskAsync(fetched, seen, run).ConfigureAwait(false) : null;
            var own = seen.Page is { } page ? OwnContent.Of(page, fetched.FinalAddress, missing) : [];
            return new OpenedTarget(fetched, seen, time)
            {
                Own = own,
                IsLikeMissing = seen.Page is { } shown && missing is not null && OwnContent.IsLikeMissing(shown, fetched.Body.Sha256, own, missing),
                Frame = await FrameAsync(fetched, seen, own, run).ConfigureAwait(false),
                Kept = Keep(fetched, seen),
            };
        }
    }

    /// <summary>Reads what was fetched and, as a browser does, opens whatever it leads on to; each is a hop.</summary>
    private async Task<(Fetched Fetched, SeenContent Seen)> FollowAsync(Fetched fetched, CancellationToken run)
    {
        try
        {
            var seen = await _reading.ReadAsync(fetched, run).ConfigureAwait(false);
            while (fetched.Hops.Length <= _options.Fetching.Redirects && PageLead.Of(fetched, seen) is { } lead)
            {
                fetched.Body.Dispose();
                var next = await _fetcher.FollowAsync(lead, run).ConfigureAwait(false);
                fetched = next with { Address = fetched.Address, Hops = fetched.Hops.AddRange(next.Hops), Tries = Math.Max(fetched.Tries, next.Tries), ETag = null, LastModified = null };
                seen = await _reading.ReadAsync(fetched, run).ConfigureAwait(false);
            }

            return (fetched, seen);
        }
        catch
        {
            fetched.Body.Dispose();
            throw;
        }
    }

    /// <summary>What a page with little text of its own shows within itself: of several frames, the first that has something.</summary>
    private async Task<OpenedFrame?> FrameAsync(Fetched fetched, SeenContent seen, ImmutableArray<string> own, CancellationToken run)
    {
        if (!fetched.IsGoodAnswer || seen.Page is not { Frames: not [] } page || Letters.In(own) >= LettersBesideFrame)
        {
            return null;
        }

        OpenedFrame? shown = null;
        foreach (var address in page.Frames.Select(f => PageLead.Resolve(fetched.FinalAddress, page, f)).OfType<Uri>())
        {
            var frame = await _fetcher.FollowAsync(address, run).ConfigureAwait(false);
            using (frame.Body)
            {
                var opened = new OpenedFrame(frame, await _reading.ReadAsync(frame, run).ConfigureAwait(false));
                if (opened.ShowsSomething)
                {
                    return opened;
                }

                shown ??= opened;
            }
        }

        return shown;
    }

    private string? Keep(Fetched fetched, SeenContent seen) =>
        fetched.IsGoodAnswer && fetched.Body is { IsHeld: true, Length: > 0, Sha256: { } hash }
            ? _options.Keep?.Invoke(fetched.Body.Head, hash, MediaTypes.ExtensionOf(seen.SniffedType ?? MediaTypes.Unknown))
            : null;
}

/// <summary>The result of opening one address, shared by all items that name it.</summary>
internal sealed record OpenedTarget(Fetched Fetched, SeenContent Seen, DateTimeOffset Time)
{
    /// <summary>The page's blocks without those that the website also shows for an address that does not exist.</summary>
    public ImmutableArray<string> Own { get; init; } = [];

    public bool IsLikeMissing { get; init; }

    public OpenedFrame? Frame { get; init; }

    public string? Kept { get; init; }
}

/// <summary>What a page shows within itself.</summary>
internal sealed record OpenedFrame(Fetched Fetched, SeenContent Seen)
{
    public bool ShowsSomething => Fetched.IsGoodAnswer
        && (Seen.Page is { } page ? Letters.In(page.Blocks) >= OwnContent.OwnLetters : Seen.SniffedType is not null);
}

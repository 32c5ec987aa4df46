using System.Collections.Immutable;
using Prongsai.Links.Addresses;
using Prongsai.Links.Fetching;
using Prongsai.Links.Reading;

namespace Prongsai.Links;

/// <summary>Opens every address once, many at a time, and releases its bytes as soon as they have been read.</summary>
internal sealed class LinkRun : IDisposable
{
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

    /// <summary>
    /// The result of each address. Addresses not opened before a person stopped the run are missing; those not opened before its time was
    /// over have the failure <see cref="FetchFailure.RunLimit"/>.
    /// </summary>
    public async Task<ImmutableDictionary<Uri, OpenedTarget>> OpenAsync(
        IEnumerable<Uri> targets, Action<Uri> opened, CancellationToken stop)
    {
        using var timer = new CancellationTokenSource(_options.RunTime, _clock);
        using var run = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stop);
        var results = await Task.WhenAll(targets.Select(t => OpenAsync(t, opened, run.Token, stop))).ConfigureAwait(false);
        return results.OfType<OpenedTarget>().ToImmutableDictionary(r => r.Fetched.Address);
    }

    public void Dispose()
    {
        _fetcher.Dispose();
        _reading.Dispose();
    }

    private async Task<OpenedTarget?> OpenAsync(Uri target, Action<Uri> opened, CancellationToken run, CancellationToken stop)
    {
        OpenedTarget result;
        try
        {
            result = await OpenAsync(target, run).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (run.IsCancellationRequested)
        {
            result = new OpenedTarget(new Fetched(target, []) { Failure = FetchFailure.RunLimit }, SeenContent.Nothing, _clock.GetUtcNow());
        }

        if (stop.IsCancellationRequested && result.Fetched.Failure == FetchFailure.RunLimit)
        {
            return null;
        }

        opened(target);
        return result;
    }

    private async Task<OpenedTarget> OpenAsync(Uri target, CancellationToken run)
    {
        var fetched = await _fetcher.FetchAsync(target, run).ConfigureAwait(false);
        using (fetched.Body)
        {
            var time = _clock.GetUtcNow();
            var seen = await _reading.ReadAsync(fetched, run).ConfigureAwait(false);
            return new OpenedTarget(fetched, seen, time)
            {
                IsLikeMissing = await _probe.IsLikeMissingAsync(fetched, seen, run).ConfigureAwait(false),
                Kept = Keep(fetched, seen),
            };
        }
    }

    private string? Keep(Fetched fetched, SeenContent seen) =>
        fetched.IsGoodAnswer && fetched.Body is { IsHeld: true, Length: > 0, Sha256: { } hash }
            ? _options.Keep?.Invoke(fetched.Body.Head, hash, MediaTypes.ExtensionOf(seen.SniffedType ?? MediaTypes.Unknown))
            : null;
}

/// <summary>The result of opening one address, shared by all items that name it.</summary>
internal sealed record OpenedTarget(Fetched Fetched, SeenContent Seen, DateTimeOffset Time)
{
    public bool IsLikeMissing { get; init; }

    public string? Kept { get; init; }
}

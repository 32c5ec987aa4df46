using Polly;
using Polly.Retry;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>
/// Opens addresses politely and within bounds: few at a time per host, each within its time, with retries after passing failures.
/// </summary>
internal sealed class Fetcher : IDisposable
{
    private static readonly ResiliencePropertyKey<LinkTime> TimeKey = new("time");

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly WebClient _client;
    private readonly BodyReader _bodies;
    private readonly OneTry _try;
    private readonly SemaphoreSlim _slots;
    private readonly HostGates _gates;
    private readonly ResiliencePipeline<Fetched> _tries;

    public Fetcher(FetchOptions options, TimeProvider clock, NetworkReach network)
    {
        _options = options;
        _clock = clock;
        _client = new WebClient(options, network);
        _bodies = new BodyReader(options, clock);
        _try = new OneTry(options, _client, _bodies, clock);
        _slots = new SemaphoreSlim(options.LinksAtOnce);
        _gates = new HostGates(options, clock);
        _tries = Tries(options, clock);
    }

    /// <summary>
    /// Opens an address that has no fragment when its host and the run have room for it, and keeps that room until what was fetched has been
    /// used, so that no more contents are held than are being worked on. <paramref name="use"/> disposes of the body.
    /// </summary>
    public async Task<T> InTurnAsync<T>(LinkRequest request, Func<Fetched, Task<T>> use, CancellationToken run)
    {
        var gate = _gates.Of(request.Address);
        await gate.EnterAsync(run).ConfigureAwait(false);
        Fetched? fetched = null;
        try
        {
            await _slots.WaitAsync(run).ConfigureAwait(false);
            try
            {
                await gate.PaceAsync(run).ConfigureAwait(false);
                fetched = await OpenAsync(request, gate, run).ConfigureAwait(false);
                return await use(fetched).ConfigureAwait(false);
            }
            finally
            {
                _slots.Release();
            }
        }
        finally
        {
            gate.Leave(fetched);
        }
    }

    /// <summary>Opens an address that another led to, within the room of that; its host is asked no faster for it.</summary>
    public async Task<Fetched> FollowAsync(Uri address, CancellationToken run)
    {
        var gate = _gates.Of(address);
        await gate.PaceAsync(run).ConfigureAwait(false);
        return await OpenAsync(new LinkRequest(address), gate, run).ConfigureAwait(false);
    }

    /// <summary>Opens an address once, for comparison only, within the room of the link that is compared.</summary>
    public async Task<Fetched> ProbeAsync(Uri address, CancellationToken run)
    {
        await _gates.Of(address).PaceAsync(run).ConfigureAwait(false);
        using var time = new LinkTime(_options.TimePerUnresponsiveLink, _clock, run);
        return await _try.RunAsync(new LinkRequest(address), time, _options.TimePerUnresponsiveLink).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _client.Dispose();
        _bodies.Dispose();
        _slots.Dispose();
        _gates.Dispose();
    }

    private async Task<Fetched> OpenAsync(LinkRequest request, HostGate gate, CancellationToken run)
    {
        using var time = new LinkTime(gate.IsUnresponsive ? _options.TimePerUnresponsiveLink : _options.TimePerLink, _clock, run);
        return gate.IsUnresponsive || gate.IsRefusing
            ? Complete(await _try.RunAsync(request, time, time.Allowed).ConfigureAwait(false), 1, run)
            : await OpenAsync(request, time, run).ConfigureAwait(false);
    }

    private async Task<Fetched> OpenAsync(LinkRequest request, LinkTime time, CancellationToken run)
    {
        var tries = 0;
        Fetched? last = null;
        async ValueTask<Fetched> Once(ResilienceContext context)
        {
            last?.Body.Dispose();
            tries++;
            last = await _try.RunAsync(request, time, _options.TimePerTry).ConfigureAwait(false);
            return last;
        }

        var context = ResilienceContextPool.Shared.Get(time.Token);
        try
        {
            context.Properties.Set(TimeKey, time);
            last = await _tries.ExecuteAsync(Once, context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!run.IsCancellationRequested && last is not null)
        {
            // The link's time was over while it waited for another try: the result of the last try counts.
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        return Complete(last ?? new Fetched(request.Address, []), tries, run);
    }

    /// <summary>
    /// Adds the number of tries. A failure that came because the run's time was over becomes <see cref="FetchFailure.RunLimit"/>.
    /// </summary>
    private static Fetched Complete(Fetched last, int tries, CancellationToken run)
    {
        var isCutByRun = run.IsCancellationRequested && last.Failure is (FetchFailure.NoAnswer or FetchFailure.Unfinished);
        return last with { Tries = tries, Failure = isCutByRun ? FetchFailure.RunLimit : last.Failure };
    }

    private static ResiliencePipeline<Fetched> Tries(FetchOptions options, TimeProvider clock) =>
        new ResiliencePipelineBuilder<Fetched> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Fetched>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryDelay,
                ShouldHandle = a => ValueTask.FromResult(
                    a.Outcome.Result is { IsPassing: true } fetched && IsWorthWaiting(fetched, a.Context, options)),
                DelayGenerator = a => ValueTask.FromResult(a.Outcome.Result?.RetryAfter),
            })
            .Build();

    private static bool IsWorthWaiting(Fetched fetched, ResilienceContext context, FetchOptions options) =>
        context.Properties.TryGetValue(TimeKey, out var time) && time.Remaining > (fetched.RetryAfter ?? options.RetryDelay);
}

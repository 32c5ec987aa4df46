using Polly;
using Polly.Retry;
using Prongsai.Links.Addresses;

namespace Prongsai.Links.Fetching;

/// <summary>Opens addresses politely and within bounds: a host's gate, a link's time, further tries for what may pass.</summary>
internal sealed class Fetcher : IDisposable
{
    private static readonly ResiliencePropertyKey<LinkTime> TimeKey = new("time");

    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly WebClient _client;
    private readonly BodyReader _bodies;
    private readonly OneTry _try;
    private readonly SemaphoreSlim _places;
    private readonly HostGates _gates;
    private readonly ResiliencePipeline<Fetched> _tries;

    public Fetcher(FetchOptions options, TimeProvider clock, NetworkReach network)
    {
        _options = options;
        _clock = clock;
        _client = new WebClient(options, network);
        _bodies = new BodyReader(options, clock);
        _try = new OneTry(options, _client, _bodies, clock);
        _places = new SemaphoreSlim(options.LinksAtOnce);
        _gates = new HostGates(options, clock);
        _tries = Tries(options, clock);
    }

    /// <summary>Opens an address that has no fragment. Whoever gets the result disposes its body.</summary>
    public async Task<Fetched> FetchAsync(Uri address, CancellationToken run)
    {
        var gate = _gates.Of(address);
        await gate.EnterAsync(run).ConfigureAwait(false);
        Fetched? fetched = null;
        try
        {
            await _places.WaitAsync(run).ConfigureAwait(false);
            try
            {
                fetched = await OpenAsync(address, gate, run).ConfigureAwait(false);
                return fetched;
            }
            finally
            {
                _places.Release();
            }
        }
        finally
        {
            gate.Leave(fetched);
        }
    }

    /// <summary>Opens an address once, for comparison only.</summary>
    public async Task<Fetched> ProbeAsync(Uri address, CancellationToken run)
    {
        using var time = new LinkTime(_options.TimeAtHangingHost, _clock, run);
        return await _try.RunAsync(address, time, _options.TimeAtHangingHost).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _client.Dispose();
        _bodies.Dispose();
        _places.Dispose();
        _gates.Dispose();
    }

    private async Task<Fetched> OpenAsync(Uri address, HostGate gate, CancellationToken run)
    {
        using var time = new LinkTime(gate.IsHanging ? _options.TimeAtHangingHost : _options.TimePerLink, _clock, run);
        return gate.IsHanging || gate.IsRefusing
            ? Settle(await _try.RunAsync(address, time, time.Allowed).ConfigureAwait(false), 1, run)
            : await OpenAsync(address, time, run).ConfigureAwait(false);
    }

    private async Task<Fetched> OpenAsync(Uri address, LinkTime time, CancellationToken run)
    {
        var tries = 0;
        Fetched? last = null;
        async ValueTask<Fetched> Once(ResilienceContext context)
        {
            last?.Body.Dispose();
            tries++;
            last = await _try.RunAsync(address, time, _options.TimePerTry).ConfigureAwait(false);
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
            // The link's time ended while a further try was waited for: what the last one gave stands.
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        return Settle(last ?? new Fetched(address, []), tries, run);
    }

    /// <summary>What was broken off with the run says nothing about the link.</summary>
    private static Fetched Settle(Fetched last, int tries, CancellationToken run) => last with
    {
        Tries = tries,
        Failure = run.IsCancellationRequested && last.Failure is (FetchFailure.NoAnswer or FetchFailure.Unfinished) ? FetchFailure.RunLimit : last.Failure,
    };

    private static ResiliencePipeline<Fetched> Tries(FetchOptions options, TimeProvider clock) =>
        new ResiliencePipelineBuilder<Fetched> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Fetched>
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryDelay,
                ShouldHandle = a => ValueTask.FromResult(a.Outcome.Result is { IsPassing: true } fetched && IsWorthWaiting(fetched, a.Context, options)),
                DelayGenerator = a => ValueTask.FromResult(a.Outcome.Result?.RetryAfter),
            })
            .Build();

    private static bool IsWorthWaiting(Fetched fetched, ResilienceContext context, FetchOptions options) =>
        context.Properties.TryGetValue(TimeKey, out var time) && time.Remaining > (fetched.RetryAfter ?? options.RetryDelay);
}

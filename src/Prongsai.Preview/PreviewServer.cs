using System.Collections.Immutable;
using Prongsai.Preview.Answers;
using Prongsai.Preview.Http;
using Prongsai.Preview.Sites;
using Prongsai.Preview.Watching;

namespace Prongsai.Preview;

/// <summary>
/// Serves a site to the browser of this machine and builds it again whenever its files change. It knows neither where a site comes from
/// nor writes anything: it is handed a function that builds.
/// </summary>
public sealed class PreviewServer : IDisposable
{
    /// <summary>The first port that is tried; after it those that follow.</summary>
    public const int FirstPort = 4321;

    private const int TriedPorts = 20;

    /// <summary>How long nothing may have changed before the pages are looked at, so that the browser has its page by then.</summary>
    private static readonly TimeSpan BeforeChecks = TimeSpan.FromMilliseconds(200);

    private readonly LoopbackListener _listener;
    private readonly PreviewState _state = new();

    private PreviewServer(LoopbackListener listener) => _listener = listener;

    public int Port => _listener.Port;

    /// <summary>Listens on a port, or on the first that is free where none is asked for; null where the one asked for is taken.</summary>
    public static PreviewServer? TryOpen(int? port)
    {
        IEnumerable<int> ports = port is { } asked ? [asked] : [.. Enumerable.Range(FirstPort, TriedPorts), 0];
        return ports.Select(LoopbackListener.TryOpen).FirstOrDefault(l => l is not null) is { } listener ? new PreviewServer(listener) : null;
    }

    /// <summary>Serves until it is stopped, or building fails with an exception.</summary>
    /// <param name="source">What is served.</param>
    /// <param name="stop">Ends it at once, whatever is going on.</param>
    public async Task RunAsync(PreviewSource source, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var serving = _listener.ServeAsync(new PreviewAnswers(_state).AnswerAsync, ending.Token);
        var building = BuildAsync(source, ending.Token);
        try
        {
            await (await Task.WhenAny(serving, building).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => _listener.Dispose();

    private async Task BuildAsync(PreviewSource source, CancellationToken stop)
    {
        using var changes = new FolderChanges(source.Folders);
        var changed = source.Folders.ToImmutableHashSet(StringComparer.Ordinal);
        while (true)
        {
            var build = await Task.Run(() => source.Build(changed), stop).WaitAsync(stop).ConfigureAwait(false);
            _state.Replace(build);
            if (build.Check is { } check && await changes.IsQuietAsync(BeforeChecks, stop).ConfigureAwait(false))
            {
                _state.Found(await Task.Run(check, stop).WaitAsync(stop).ConfigureAwait(false));
            }

            changed = await changes.NextAsync(stop).ConfigureAwait(false);
        }
    }
}

/// <summary>Where a preview comes from.</summary>
/// <param name="Folders">The folders whose files it is made of; they may come and go.</param>
/// <param name="Build">Builds, and is told in which of the folders something changed; at first, all of them.</param>
public sealed record PreviewSource(ImmutableArray<string> Folders, Func<ImmutableHashSet<string>, Task<PreviewBuild>> Build);

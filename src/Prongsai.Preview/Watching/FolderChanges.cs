using System.Collections.Immutable;
using System.Threading.Channels;

namespace Prongsai.Preview.Watching;

/// <summary>
/// Changes below several folders, gathered: what an editor does when it saves is many events and one change. None is lost, whether it
/// comes before, while or after one waits for it.
/// </summary>
internal sealed class FolderChanges : IDisposable
{
    /// <summary>How long it must have been quiet before a change counts as done.</summary>
    private static readonly TimeSpan Debounce = TimeSpan.FromMilliseconds(20);

    /// <summary>How often folders are scanned for changes that no event told of.</summary>
    private static readonly TimeSpan BetweenScans = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _changed = Channel.CreateUnbounded<string>();
    private readonly ImmutableArray<WatchedFolder> _folders;
    private readonly Timer _timer;

    public FolderChanges(IEnumerable<string> folders)
        : this(folders, WatcherOf)
    {
    }

    /// <param name="folders">The folders, which need not be there.</param>
    /// <param name="watch">Makes a watcher of a folder; null where it cannot be watched.</param>
    internal FolderChanges(IEnumerable<string> folders, Func<string, FileSystemWatcher?> watch)
    {
        _folders = [.. folders.Select(f => new WatchedFolder(f, folder => _changed.Writer.TryWrite(folder), watch))];
        _timer = new Timer(_ => Scan(), null, BetweenScans, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a change and until it is done. Gives the folders that it is in.</summary>
    public async Task<ImmutableHashSet<string>> NextAsync(CancellationToken stop)
    {
        await _changed.Reader.WaitToReadAsync(stop).ConfigureAwait(false);
        var folders = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        do
        {
            while (_changed.Reader.TryRead(out var folder))
            {
                folders.Add(folder);
            }

            await Task.Delay(Debounce, stop).ConfigureAwait(false);
        }
        while (_changed.Reader.TryPeek(out _));
        foreach (var folder in _folders.Where(f => folders.Contains(f.Folder)))
        {
            folder.Refresh();
        }

        return folders.ToImmutable();
    }

    /// <summary>Whether nothing changes for a while.</summary>
    public async Task<bool> IsQuietAsync(TimeSpan time, CancellationToken stop)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var change = _changed.Reader.WaitToReadAsync(waiting.Token).AsTask();
        var isQuiet = await Task.WhenAny(change, Task.Delay(time, stop)).ConfigureAwait(false) != change;
        await waiting.CancelAsync().ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
        return isQuiet;
    }

    public void Dispose()
    {
        _timer.Dispose();
        foreach (var folder in _folders)
        {
            folder.Dispose();
        }
    }

    private void Scan()
    {
        foreach (var folder in _folders)
        {
            folder.Scan();
        }

        try
        {
            _timer.Change(BetweenScans, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // nobody waits for changes any more
        }
    }

    private static FileSystemWatcher? WatcherOf(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 }
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}

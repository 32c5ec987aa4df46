namespace Prongsai.Preview.Watching;

/// <summary>
/// One folder, which may come and go, and whether something changed below it. The system's events tell at once, where they arrive: on
/// many network drives they do not, and after a folder was deleted and made again they stop. So it is scanned too; a change that only a
/// scan saw has the watcher made anew.
/// </summary>
internal sealed class WatchedFolder : IDisposable
{
    private readonly Action<string> _changed;
    private readonly Func<string, FileSystemWatcher?> _watch;
    private readonly Lock _lock = new();
    private HashSet<FileMark> _seen;
    private FileSystemWatcher? _watcher;

    /// <param name="folder">The folder.</param>
    /// <param name="changed">Is told of a change as soon as the system tells.</param>
    /// <param name="watch">Makes a watcher of a folder; null where it cannot be watched.</param>
    public WatchedFolder(string folder, Action<string> changed, Func<string, FileSystemWatcher?> watch)
    {
        (Folder, _changed, _watch) = (folder, changed, watch);
        _seen = FolderScan.Of(folder);
        Watch();
    }

    public string Folder { get; }

    /// <summary>Looks whether something changed that no event told of, and tells.</summary>
    public void Scan()
    {
        lock (_lock)
        {
            if (!Refresh())
            {
                return;
            }

            Watch();
        }

        _changed(Folder);
    }

    /// <summary>Remembers what stands there now, so that the next scan tells only of what changes from here on.</summary>
    public bool Refresh()
    {
        lock (_lock)
        {
            var now = FolderScan.Of(Folder);
            var isOther = !now.SetEquals(_seen);
            _seen = now;
            return isOther;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private void Watch()
    {
        _watcher?.Dispose();
        _watcher = _watch(Folder);
        if (_watcher is null)
        {
            return;
        }

        FileSystemEventHandler onChange = (_, change) => Tell(change.Name);
        _watcher.Created += onChange;
        _watcher.Changed += onChange;
        _watcher.Deleted += onChange;
        _watcher.Renamed += (_, change) => Tell(change.Name);
        _watcher.Error += (_, _) => Restart();
        try
        {
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // as many folders are watched as the system allows, or this one has just gone: scans will do
        }
    }

    private void Tell(string? name)
    {
        if (name is null || !name.Split('/', '\\').Any(FolderScan.IsIgnored))
        {
            _changed(Folder);
        }
    }

    /// <summary>Events were lost, or the folder went.</summary>
    private void Restart()
    {
        lock (_lock)
        {
            Watch();
        }

        _changed(Folder);
    }
}

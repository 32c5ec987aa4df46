using System.Collections.Frozen;

namespace Prongsai.Preview.Sites;

/// <summary>
/// The files of one built site, in memory. Their bytes are given back when it was disposed of and no answer holds it any more, so that
/// what is being sent never changes.
/// </summary>
/// <param name="files">The files by their paths below the site's folder, with forward slashes.</param>
/// <param name="basePath">Where the site will stand on its host: begins and ends with a slash.</param>
/// <param name="memory">What the bytes lie in.</param>
public sealed class PreviewSite(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files, string basePath, IDisposable memory) : IDisposable
{
    private const string Index = "index.html";
    private const string NotFoundPage = "404.html";

    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files = files.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _users = 1;

    /// <summary>How many pages it has.</summary>
    public int Pages => _files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal));

    public void Dispose()
    {
        lock (_lock)
        {
            if (--_users == 0)
            {
                memory.Dispose();
            }
        }
    }

    /// <summary>Keeps the bytes until the site is disposed of once more; false where they are given back already.</summary>
    internal bool TryHold()
    {
        lock (_lock)
        {
            _users += _users > 0 ? 1 : 0;
            return _users > 0;
        }
    }

    /// <summary>
    /// What stands at an address. Only what the site has is found, whatever the address looks like; below the path that the site will
    /// have on its host it is found too, since pages that may be shown anywhere lead there.
    /// </summary>
    internal FoundFile Find(string path)
    {
        var below = path.StartsWith(basePath, StringComparison.Ordinal) && Look(path[basePath.Length..]) is { IsMissing: false } found
            ? found
            : Look(path[1..]);
        return below.IsMissing ? new FoundFile(NotFoundPage, _files.GetValueOrDefault(NotFoundPage)) { IsMissing = true } : below;
    }

    private FoundFile Look(string path)
    {
        var name = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        if (_files.TryGetValue(name, out var content))
        {
            return new FoundFile(name, content);
        }

        var isFolder = _files.ContainsKey($"{name}/{Index}");
        return new FoundFile(name, default) { IsFolder = isFolder, IsMissing = !isFolder };
    }
}

/// <summary>What stands at an address: a file, a folder whose page stands one slash further, or the page that says that nothing does.</summary>
internal readonly record struct FoundFile(string Name, ReadOnlyMemory<byte> Content)
{
    public bool IsFolder { get; init; }

    public bool IsMissing { get; init; }
}

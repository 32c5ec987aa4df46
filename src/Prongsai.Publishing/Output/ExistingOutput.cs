using System.Buffers;
using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;
using Prongsai.Core.Files;
using Prongsai.Site;
using Prongsai.Site.Exports;
using Prongsai.Site.Publication;

namespace Prongsai.Publishing.Output;

/// <summary>What is in a folder: its files, and the manifest that says which of them are the site's.</summary>
internal sealed class ExistingOutput
{
    private const long LongestHostFile = 65_536;

    private static readonly string[] SystemNames = ["Thumbs.db", "desktop.ini"];

    private readonly Dictionary<string, FoundFile> _files = new(StringComparer.Ordinal);
    private readonly byte[] _manifestBytes;
    private readonly Dictionary<string, PublishedFile> _listed = new(StringComparer.Ordinal);

    private ExistingOutput(string folder, byte[] manifestBytes, SiteManifest? manifest)
    {
        Folder = folder;
        _manifestBytes = manifestBytes;
        Manifest = manifest;
        foreach (var file in Directory.Exists(folder) ? FolderWalk.Of(folder) : [])
        {
            _files.Add(file.Path, file);
        }

        foreach (var entry in manifest?.Entries ?? [])
        {
            _listed.TryAdd(entry.Path, entry);
        }
    }

    public string Folder { get; }

    /// <summary>Null where the folder has no manifest of this program.</summary>
    public SiteManifest? Manifest { get; }

    /// <summary>
    /// Files that are not the site's and stay: those whose name, or folder's name, starts with a dot, which people put there on
    /// purpose, and those that Windows puts everywhere.
    /// </summary>
    public IEnumerable<FoundFile> Kept => InOrder.Where(f => !IsOurs(f) && Stays(f.Path));

    /// <summary>Empty folders that stay, since a version control's own folder is not sound without them.</summary>
    public IEnumerable<string> KeptFolders =>
        Kept.Any(f => f.Path.Contains('/', StringComparison.Ordinal)) ? FolderWalk.EmptyFoldersOf(Folder).Where(Stays) : [];

    /// <summary>Files of others that publishing would delete.</summary>
    public IEnumerable<string> Foreign => InOrder.Where(f => !IsOurs(f) && !Stays(f.Path)).Select(f => f.Path);

    /// <summary>Files of others that publishing would replace, though files of their kind stay.</summary>
    public IEnumerable<string> Replaced(RenderedSite site) =>
        Kept.Select(f => f.Path).Intersect(site.Files.Select(f => f.Path), StringComparer.Ordinal);

    /// <summary>True where every listed file is there with its size.</summary>
    public bool IsComplete => Manifest is not null && _listed.Values.All(IsThere);

    private IEnumerable<FoundFile> InOrder => _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal);

    public static ExistingOutput In(string folder)
    {
        var manifest = Path.Combine(folder, SiteManifest.FileName);
        byte[] bytes = File.Exists(manifest) ? OrdinaryFile.ReadBytes(manifest) : [];
        return new ExistingOutput(folder, bytes, SiteManifest.TryParse(bytes));
    }

    /// <summary>What was just written into a folder together with a manifest.</summary>
    public static ExistingOutput Written(string folder, byte[] manifestBytes, SiteManifest manifest) => new(folder, manifestBytes, manifest);

    /// <summary>True where nothing but exactly these files stands here, byte by byte.</summary>
    public bool IsExactly(RenderedSite site, byte[] manifestBytes) =>
        _manifestBytes.AsSpan().SequenceEqual(manifestBytes)
        && IsComplete
        && !Foreign.Any()
        && HasContents(site.Files);

    /// <summary>How many of these files are not here, or have another content.</summary>
    public int CountChanged(SiteManifest manifest) =>
        manifest.Entries.Count(e => !_listed.TryGetValue(e.Path, out var old) || old.Sha256 != e.Sha256 || !IsThere(old));

    /// <summary>How many files that are here will not be.</summary>
    public int CountRemoved(SiteManifest manifest)
    {
        var staying = manifest.Entries.Select(e => e.Path).Append(SiteManifest.FileName).Concat(Kept.Select(f => f.Path));
        return _files.Keys.Except(staying, StringComparer.Ordinal).Count();
    }

    /// <summary>True where exactly the files of the manifest, the manifest itself and some kept files stand here.</summary>
    public bool Holds(int kept) => IsComplete
        && _files.Count == _listed.Count + 1 + kept
        && _files.TryGetValue(SiteManifest.FileName, out var manifest)
        && manifest.Bytes == _manifestBytes.Length;

    /// <summary>
    /// The full path of a published document that has these bytes; null where none is known to. What was written after its manifest may
    /// be another one.
    /// </summary>
    public string? StandingFor(OutputFile file)
    {
        var hash = Convert.ToHexStringLower(file.Sha256.Span);
        return _listed.TryGetValue(file.Path, out var entry) && entry.Sha256 == hash && IsThere(entry) && IsOlderThanManifest(file.Path)
            ? Path.Combine(Folder, file.Path)
            : null;
    }

    private bool IsOlderThanManifest(string path) =>
        File.GetLastWriteTimeUtc(Path.Combine(Folder, path)) <= File.GetLastWriteTimeUtc(Path.Combine(Folder, SiteManifest.FileName));

    private static bool Stays(string path) =>
        path.StartsWith('.')
        || path.Contains("/.", StringComparison.Ordinal)
        || SystemNames.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);

    private bool IsThere(PublishedFile entry) => _files.TryGetValue(entry.Path, out var file) && !file.IsLink && file.Bytes == entry.Bytes;

    private bool HasContents(ImmutableArray<OutputFile> files) => Parallel.For(0, files.Length, (i, loop) =>
    {
        if (!HasContent(files[i]))
        {
            loop.Stop();
        }
    }).IsCompleted;

    private bool HasContent(OutputFile file)
    {
        if (file.Document is { } document)
        {
            return StandingFor(file) is not null || DocumentCopy.HasHash(Path.Combine(Folder, file.Path), document.Sha256);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(file.Content.Length, 1));
        try
        {
            using var found = OrdinaryFile.OpenHandle(Path.Combine(Folder, file.Path));
            return RandomAccess.GetLength(found) == file.Content.Length && Holds(found, file.Content.Span, buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Holds(SafeFileHandle found, ReadOnlySpan<byte> content, byte[] buffer)
    {
        var read = 0;
        for (var more = 1; more > 0 && read < content.Length; read += more)
        {
            more = RandomAccess.Read(found, buffer.AsSpan(read, content.Length - read), read);
        }

        return buffer.AsSpan(0, read).SequenceEqual(content);
    }

    /// <summary>Also a host file that stayed when a person emptied the folder: what begins with a dot is not seen everywhere.</summary>
    private bool IsOurs(FoundFile file) => _listed.ContainsKey(file.Path)
        || (Manifest is not null && file.Path == SiteManifest.FileName)
        || (!file.IsLink && file.Bytes <= LongestHostFile && HostFileMark.IsKnown(file.Path)
            && HostFileMark.IsOn(file.Path, OrdinaryFile.ReadBytes(Path.Combine(Folder, file.Path))));
}

using Prongsai.Core.Files;
using Prongsai.Site;

namespace Prongsai.Publishing.Output;

/// <summary>Writes a new site into a folder of its own: the files, what is kept of the old folder, and the manifest last of all.</summary>
internal static class StagedSite
{
    /// <summary>Returns when everything is on the disk and was counted.</summary>
    /// <exception cref="IOException">Something could not be written, or is not there afterwards.</exception>
    public static void Write(string folder, RenderedSite site, SiteManifest manifest, byte[] manifestBytes, ExistingOutput old)
    {
        Directory.CreateDirectory(folder);
        foreach (var below in site.Files.Select(f => Path.GetDirectoryName(f.Path) ?? "").Distinct().Order(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(folder, below));
        }

        Parallel.ForEach(site.Files, file => Write(file, Path.Combine(folder, file.Path), old));
        var kept = old.Kept.Count(file => Keep(file, old.Folder, folder));
        foreach (var empty in old.KeptFolders)
        {
            Directory.CreateDirectory(Path.Combine(folder, empty));
        }

        WriteLast(Path.Combine(folder, SiteManifest.FileName), manifestBytes);
        CopyRights(old.Folder, folder);
        if (!ExistingOutput.Written(folder, manifestBytes, manifest).Holds(kept))
        {
            throw new IOException($"{folder}: files are missing or incomplete after writing.");
        }
    }

    private static void Write(OutputFile file, string path, ExistingOutput old)
    {
        if (file.Document is { } document)
        {
            DocumentCopy.Write(document, path, old.StandingFor(file));
            return;
        }

        Write(path, file.Content.Span);
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = OrdinaryFile.OpenNew(path);
        file.Write(content);
    }

    private static void WriteLast(string path, byte[] content)
    {
        using var file = OrdinaryFile.OpenNew(path);
        file.Write(content);
        file.Flush();
        if (!Libc.TryFlushDiskOf(file.SafeFileHandle))
        {
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Copies a file that people put into the old folder; false where the new site has one of that name.</summary>
    private static bool Keep(FoundFile file, string from, string to)
    {
        var source = new FileInfo(Path.Combine(from, file.Path));
        var target = Path.Combine(to, file.Path);
        if (Path.Exists(target))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
        if (source.LinkTarget is { } link)
        {
            File.CreateSymbolicLink(target, link);
        }
        else
        {
            OrdinaryFile.Copy(source.FullName, target);
        }

        return true;
    }

    /// <summary>A folder that a web server may read, or a group may write to, stays so.</summary>
    private static void CopyRights(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(from))
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }
}

using System.IO.Enumeration;
using Prongsai.Core.Files;

namespace Prongsai.Transfer.Targets;

/// <summary>A folder of this machine: a share that is mounted, a stick, a disk. What was written is on the medium before it is put in place.</summary>
public sealed class FolderTarget(string folder) : ITransferTarget
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly bool _isNew = !Directory.Exists(folder);

    public bool IsNear => true;

    public IEnumerable<FarFile> List(string folder)
    {
        var full = Full(folder);
        return Directory.Exists(full)
            ? [.. new FileSystemEnumerable<FarFile>(full, Describe, Everything) { ShouldIncludePredicate = (ref entry) => !entry.IsDirectory }]
            : [];
    }

    public bool Has(string path) => File.Exists(Full(path));

    public void Read(string path, Stream into)
    {
        using var file = OrdinaryFile.OpenRead(Full(path));
        file.CopyTo(into);
    }

    public void Write(string path, Stream content)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder);
        using var file = OrdinaryFile.Begin(full);
        content.CopyTo(file);
        file.Flush(flushToDisk: true);
    }

    public void Replace(string from, string to) => File.Move(Full(from), Full(to), overwrite: true);

    public bool TryPlace(string from, string to)
    {
        if (HardLink.TryMake(Full(from), Full(to)))
        {
            File.Delete(Full(from));
            return true;
        }

        try
        {
            if (File.Exists(Full(to)))
            {
                return false;
            }

            File.Move(Full(from), Full(to));
            return true;
        }
        catch (IOException) when (File.Exists(Full(to)))
        {
            return false;
        }
    }

    public void Delete(string path) => File.Delete(Full(path));

    public void TryDeleteFolder(string path)
    {
        try
        {
            Directory.Delete(Full(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // it holds something
        }
    }

    public long? FreeBytes()
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A folder that was made for files which never came is taken away again.</summary>
    public void Dispose()
    {
        if (_isNew)
        {
            TryDeleteFolder("");
        }
    }

    private string Full(string path) => Path.Combine(folder, path);

    private static FarFile Describe(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? null : entry.Length);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Core.Files;
using Prongsai.Rendering.Themes;

namespace Prongsai.Compilation.Storage;

/// <summary>
/// Keeps compiled themes on disk, one file each: the hash of its name and assembly, then the assembly. What is in the folder is code,
/// so a file whose hash does not hold is as good as absent. A folder that cannot be read or written only costs time.
/// </summary>
internal sealed class TemplateCache(string folder)
{
    private const string Ending = ".cache";

    private const int Kept = 8;

    private const int HashLength = SHA256.HashSizeInBytes;

    private static int _temporaryFiles;

    /// <summary>The assembly stored under a name, or null if there is none that can be trusted.</summary>
    public byte[]? Find(string name)
    {
        try
        {
            var content = OrdinaryFile.ReadBytes(PathOf(name));
            return content.Length > HashLength && content.AsSpan(0, HashLength).SequenceEqual(HashOf(name, content.AsSpan(HashLength)))
                ? content[HashLength..]
                : null;
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            return null;
        }
    }

    public void Store(string name, ReadOnlySpan<byte> assembly)
    {
        var number = Interlocked.Increment(ref _temporaryFiles);
        var temporary = string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}.{Environment.ProcessId}-{number}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            OrdinaryFile.Write(temporary, [.. HashOf(name, assembly), .. assembly]);
            File.Move(temporary, PathOf(name), overwrite: true);
            RemoveOld();
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            TryDelete(temporary);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name + Ending);

    /// <summary>Of both, so that neither can be exchanged.</summary>
    private static byte[] HashOf(string name, ReadOnlySpan<byte> assembly)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData(assembly);
        return hash.GetHashAndReset();
    }

    private void RemoveOld()
    {
        var old = new DirectoryInfo(folder)
            .EnumerateFiles($"{TemplateIdentities.NameStart}*{Ending}")
            .OrderByDescending(f => f.LastWriteTimeUtc)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .Skip(Kept);
        foreach (var file in old.ToList())
        {
            TryDelete(file.FullName);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            // left for another build to remove
        }
    }

    private static bool IsOfDisk(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}

using System.Globalization;
using System.Security.Cryptography;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Keeps compiled themes on disk, one file each: a hash, then the assembly it vouches for. What is in the folder is code, so a file
/// whose hash does not hold is as good as absent. A folder that cannot be read or written only costs time.
/// </summary>
internal sealed class TemplateCache(string folder)
{
    private const string Ending = ".cache";

    private const int Kept = 8;

    private const int SealLength = SHA256.HashSizeInBytes;

    private static int _temporaryFiles;

    /// <summary>The assembly stored for a key, or null if there is none that can be trusted.</summary>
    public byte[]? Find(TemplateKey key)
    {
        try
        {
            var content = File.ReadAllBytes(PathOf(key));
            return content.Length > SealLength && content.AsSpan(0, SealLength).SequenceEqual(key.Seal(content.AsSpan(SealLength)))
                ? content[SealLength..]
                : null;
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            return null;
        }
    }

    public void Store(TemplateKey key, ReadOnlySpan<byte> assembly)
    {
        var number = Interlocked.Increment(ref _temporaryFiles);
        var temporary = string.Create(CultureInfo.InvariantCulture, $"{PathOf(key)}.{Environment.ProcessId}-{number}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(temporary, [.. key.Seal(assembly), .. assembly]);
            File.Move(temporary, PathOf(key), overwrite: true);
            RemoveOld();
        }
        catch (Exception failure) when (IsOfDisk(failure))
        {
            TryDelete(temporary);
        }
    }

    private string PathOf(TemplateKey key) => Path.Combine(folder, key.Name + Ending);

    private void RemoveOld()
    {
        var old = new DirectoryInfo(folder)
            .EnumerateFiles($"theme-*{Ending}")
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

    private static bool IsOfDisk(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;
}

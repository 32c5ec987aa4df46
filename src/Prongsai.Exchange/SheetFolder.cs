using System.Collections.Immutable;
using Prongsai.Core.Files;

namespace Prongsai.Exchange;

/// <summary>Writes the files of a sheet into a folder. Files of an older sheet are replaced only once all new ones are written.</summary>
public static class SheetFolder
{
    private const string Unfinished = ".new";

    /// <exception cref="IOException">The folder cannot be written, or another program holds one of the files.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write.</exception>
    public static void Write(string folder, ImmutableArray<SheetFile> files)
    {
        Directory.CreateDirectory(folder);
        var paths = files.Select(f => Path.Combine(folder, f.Name)).ToList();
        try
        {
            foreach (var (file, path) in files.Zip(paths))
            {
                using var written = OrdinaryFile.Begin(path + Unfinished);
                written.Write(file.Content.Span);
                written.Flush(flushToDisk: true);
            }

            paths.Where(File.Exists).ToList().ForEach(ThrowIfOpen);
            paths.ForEach(path => File.Move(path + Unfinished, path, overwrite: true));
        }
        finally
        {
            paths.ForEach(path => TryDelete(path + Unfinished));
        }
    }

    /// <summary>Fails for a file that another program has open, before any is replaced, so that the three always belong together.</summary>
    private static void ThrowIfOpen(string path)
    {
        using var file = OrdinaryFile.OpenAlone(path);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The exception that is being thrown says more.
        }
    }
}

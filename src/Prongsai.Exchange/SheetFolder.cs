using System.Collections.Immutable;

namespace Prongsai.Exchange;

/// <summary>Puts the files of a sheet into a folder. Those that stand there stay until the new ones are whole.</summary>
public static class SheetFolder
{
    private const string Unfinished = ".new";

    /// <exception cref="IOException">The folder cannot be written, or another program holds one of the files.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write.</exception>
    public static void Write(string folder, ImmutableArray<SheetFile> files)
    {
        Directory.CreateDirectory(folder);
        var places = files.Select(f => Path.Combine(folder, f.Name)).ToList();
        try
        {
            foreach (var (file, place) in files.Zip(places))
            {
                using var written = File.OpenHandle(place + Unfinished, FileMode.Create, FileAccess.Write);
                RandomAccess.Write(written, file.Content.Span, 0);
                RandomAccess.FlushToDisk(written);
            }

            places.Where(File.Exists).ToList().ForEach(ThrowIfHeld);
            places.ForEach(place => File.Move(place + Unfinished, place, overwrite: true));
        }
        finally
        {
            places.ForEach(place => TryDelete(place + Unfinished));
        }
    }

    /// <summary>A workbook open in a spreadsheet is found before any file is replaced, so that the three always belong together.</summary>
    private static void ThrowIfHeld(string place)
    {
        using var file = File.OpenHandle(place, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The trouble that is already on its way says more.
        }
    }
}

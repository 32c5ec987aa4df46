using System.Text;
using Prongsai.Core.Files;

namespace Prongsai.Content.Editing;

/// <summary>
/// Puts a new text in the place of a content file, which stays whole until then and is kept in a folder beside. A file that is read-only,
/// open elsewhere, or not as it was looked at, is left as it is.
/// </summary>
/// <param name="folder">The content folder.</param>
/// <param name="path">The file's path in it.</param>
/// <param name="before">The file's bytes as they were looked at.</param>
internal sealed class FileReplacement(string folder, string path, byte[] before)
{
    private const string Unfinished = ".new";

    private readonly string _full = Path.Combine(folder, path);

    /// <summary>Copies the file as it is.</summary>
    /// <param name="kept">The folder that takes the copy.</param>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to.</exception>
    public void Keep(string kept)
    {
        ThrowIfHeld(_full);
        var copy = Path.Combine(kept, path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? kept);
        OrdinaryFile.Copy(_full, copy);
    }

    /// <exception cref="IOException">The file cannot be replaced.</exception>
    public void Write(string text)
    {
        var unfinished = _full + Unfinished;
        try
        {
            using (var file = OrdinaryFile.Begin(unfinished))
            {
                file.Write(Encoded(text));
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(_full));
            }

            File.Move(unfinished, _full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>The text in the encoding that the file has, with its mark where it has one.</summary>
    private byte[] Encoded(string text)
    {
        Encoding encoding = before switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => new UTF8Encoding(before.AsSpan().StartsWith(Encoding.UTF8.Preamble)),
        };
        return [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }

    private void ThrowIfHeld(string path)
    {
        if (new FileInfo(path).IsReadOnly)
        {
            throw new UnauthorizedAccessException("read-only");
        }

        using var file = OrdinaryFile.OpenAlone(path);
        var now = new byte[RandomAccess.GetLength(file)];
        RandomAccess.Read(file, now, 0);
        if (!now.AsSpan().SequenceEqual(before))
        {
            throw new IOException("changed while it was looked at");
        }
    }
}

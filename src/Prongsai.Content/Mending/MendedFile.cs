using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Text;

namespace Prongsai.Content.Mending;

/// <summary>A content file with repairs: the lines that change, and its right name where it has a wrong one. Nothing is written yet.</summary>
public sealed class MendedFile
{
    private const string Unfinished = ".new";

    private readonly string _folder;
    private readonly byte[] _before;

    internal MendedFile(string folder, string path, SourceFile source, byte[] before)
    {
        (_folder, Path, Source, _before) = (folder, path, source, before);
    }

    /// <summary>The file as it is.</summary>
    public SourceFile Source { get; }

    /// <summary>Below the content folder.</summary>
    public string Path { get; }

    /// <summary>Null where the name is right.</summary>
    public string? NewPath { get; internal init; }

    public ImmutableArray<MendedLine> Lines { get; internal init; } = [];

    internal string Text { get; init; } = "";

    /// <summary>Whether another file has the right name already.</summary>
    public bool IsTaken => NewPath is not null && File.Exists(Full(NewPath));

    /// <summary>
    /// Puts the mended file in the place of the old one, which stays whole until then and is kept in a folder beside. A file that is
    /// read-only, open elsewhere, or not as it was looked at, is left as it is.
    /// </summary>
    /// <param name="kept">The folder that takes the old file.</param>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to.</exception>
    public void Write(string kept)
    {
        var path = Full(Path);
        ThrowIfHeld(path);
        var copy = System.IO.Path.Combine(kept, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy) ?? kept);
        File.Copy(path, copy, overwrite: true);
        if (!Lines.IsEmpty)
        {
            Replace(path);
        }

        if (NewPath is not null)
        {
            Rename(path, Full(NewPath));
        }
    }

    private void Replace(string path)
    {
        var unfinished = path + Unfinished;
        try
        {
            using (var file = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write))
            {
                RandomAccess.Write(file, Encoded(), 0);
                RandomAccess.FlushToDisk(file);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(path));
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Rename(string path, string right)
    {
        var left = System.IO.Path.GetDirectoryName(path) ?? path;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(right) ?? right);
        File.Move(path, right);
        if (!Directory.EnumerateFileSystemEntries(left).Any())
        {
            Directory.Delete(left);
        }
    }

    /// <summary>The text in the encoding that the file has, with its mark where it has one.</summary>
    private byte[] Encoded()
    {
        Encoding encoding = _before switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => new UTF8Encoding(_before.AsSpan().StartsWith(Encoding.UTF8.Preamble)),
        };
        return [.. encoding.Preamble, .. encoding.GetBytes(Text)];
    }

    private void ThrowIfHeld(string path)
    {
        if (new FileInfo(path).IsReadOnly)
        {
            throw new UnauthorizedAccessException("read-only");
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var now = new byte[RandomAccess.GetLength(file)];
        RandomAccess.Read(file, now, 0);
        if (!now.AsSpan().SequenceEqual(_before))
        {
            throw new IOException("changed while it was looked at");
        }
    }

    private string Full(string path) => System.IO.Path.Combine(_folder, path);
}

/// <summary>A line before and after its repair, by its number in the file as it was. What is after may be several lines.</summary>
public sealed record MendedLine(int Number, string Before, string After);

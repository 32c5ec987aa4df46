using System.Collections.Immutable;
using Prongsai.Content.Editing;
using Prongsai.Core.Text;

namespace Prongsai.Content.Mending;

/// <summary>A content file with repairs: the lines that change, and its right name where it has a wrong one. Nothing is written yet.</summary>
public sealed class MendedFile
{
    private readonly string _folder;
    private readonly FileReplacement _replacement;

    internal MendedFile(string folder, string path, SourceFile source, byte[] before)
    {
        (_folder, Path, Source, _replacement) = (folder, path, source, new FileReplacement(folder, path, before));
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
        _replacement.Keep(kept);
        if (!Lines.IsEmpty)
        {
            _replacement.Write(Text);
        }

        if (NewPath is not null)
        {
            Rename(Full(Path), Full(NewPath));
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

    private string Full(string path) => System.IO.Path.Combine(_folder, path);
}

/// <summary>A line before and after its repair, by its number in the file as it was. What is after may be several lines.</summary>
public sealed record MendedLine(int Number, string Before, string After);

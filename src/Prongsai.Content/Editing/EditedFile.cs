using System.Collections.Immutable;
using System.Text;
using Prongsai.Core.Files;
using Prongsai.Core.Text;

namespace Prongsai.Content.Editing;

/// <summary>A content file with changes that are not written yet, or one that is to begin.</summary>
public sealed class EditedFile
{
    private readonly string _full;

    private readonly FileReplacement? _replacement;

    internal EditedFile(string folder, string path, SourceFile source, string text)
        : this(folder, path, source, text, new FileReplacement(folder, path, OrdinaryFile.ReadBytes(System.IO.Path.Combine(folder, path))))
    {
    }

    private EditedFile(string folder, string path, SourceFile source, string text, FileReplacement? replacement)
    {
        (Path, Source, Text) = (path, source, text);
        (_full, _replacement) = (System.IO.Path.Combine(folder, path), replacement);
    }

    /// <summary>Below the content folder.</summary>
    public string Path { get; }

    /// <summary>The file as it is.</summary>
    public SourceFile Source { get; }

    public string Text { get; }

    /// <summary>The lines that go and those that come, in order: each with its number in the file as it is, or null where it is new.</summary>
    public ImmutableArray<(int? Number, string Line)> Changes => LineChanges.Between(Source.Text, Text);

    /// <summary>Writes the file, and keeps the old one.</summary>
    /// <param name="kept">The folder that takes the old file.</param>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to.</exception>
    public void Write(string kept)
    {
        if (_replacement is null)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_full) ?? _full);
            using var file = OrdinaryFile.OpenNew(_full);
            file.Write(Encoding.UTF8.GetBytes(Text));
            return;
        }

        _replacement.Keep(kept);
        _replacement.Write(Text);
    }

    /// <summary>Writes the file as it was; one that was not there goes.</summary>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to.</exception>
    public void Undo()
    {
        if (_replacement is null)
        {
            File.Delete(_full);
            return;
        }

        _replacement.Write(Source.Text);
    }

    /// <summary>A file that is not there yet.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="path">Below it.</param>
    /// <param name="shown">The file as people know it.</param>
    /// <param name="text">What will stand in it.</param>
    internal static EditedFile Begun(string folder, string path, string shown, string text) => new(folder, path, new SourceFile(shown, ""), text, null);
}

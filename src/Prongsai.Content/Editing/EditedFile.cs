using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Content.Editing;

/// <summary>A content file with changes that are not written yet.</summary>
public sealed class EditedFile
{
    private readonly FileReplacement _replacement;

    internal EditedFile(string folder, string path, SourceFile source, string text)
    {
        (Path, Source, Text) = (path, source, text);
        _replacement = new FileReplacement(folder, path, File.ReadAllBytes(System.IO.Path.Combine(folder, path)));
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
        _replacement.Keep(kept);
        _replacement.Write(Text);
    }

    /// <summary>Writes the file as it was.</summary>
    /// <exception cref="IOException">The file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to.</exception>
    public void Undo() => _replacement.Write(Source.Text);
}

using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Editing;

/// <summary>A YAML file of a content folder as it stands, which can be parsed.</summary>
internal sealed class EditableFile
{
    private readonly string _folder;

    private readonly string _path;

    private EditableFile(string folder, string path, SourceFile source, YamlNode root) => (_folder, _path, Source, Root) = (folder, path, source, root);

    public SourceFile Source { get; }

    public YamlNode Root { get; }

    /// <summary>Null where there is no such file, or it cannot be read.</summary>
    public static EditableFile? Open(string folder, string displayRoot, string path, DiagnosticBag diagnostics) =>
        File.Exists(Path.Combine(folder, path))
        && new SourceFolder(folder, displayRoot, diagnostics).ReadText(path) is { } source
        && TreeBuilder.Build(source) is { Error: null, Root: { } root }
            ? new EditableFile(folder, path, source, root)
            : null;

    /// <summary>The file with changes; null after a diagnostic, where one of them cannot be made with certainty.</summary>
    /// <param name="edits">In an order in which each leaves the places of the next alone.</param>
    public EditedFile? Changed(IEnumerable<YamlEdit> edits, DiagnosticBag diagnostics)
    {
        var text = Source.Text;
        foreach (var edit in edits)
        {
            if (YamlEditor.Apply(text, edit) is not { } next)
            {
                diagnostics.Add(SheetDiagnostics.NotEdited, Source.Span(0, 0), Source.Path, edit.Path.ToString());
                return null;
            }

            text = next;
        }

        return new EditedFile(_folder, _path, Source, text);
    }
}

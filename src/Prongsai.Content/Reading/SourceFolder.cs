using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>A folder whose files are read strictly, with the name people gave it. Every trouble becomes a diagnostic.</summary>
internal sealed class SourceFolder(string folder, string displayRoot, DiagnosticBag diagnostics)
{
    /// <summary>In bytes; more is not what people write.</summary>
    public long LargestFile { get; init; } = 4 * 1024 * 1024;

    /// <summary>A YAML file's tree; null after a diagnostic.</summary>
    public ContentFile? ReadYaml(string path) =>
        ReadText(path) is { } source && TextScreen.Pass(source, isYaml: true, diagnostics) && YamlTreeReader.Read(source, diagnostics) is { } root
            ? new ContentFile(path, source, root)
            : null;

    /// <summary>An article's text without invisible characters; null after a diagnostic.</summary>
    public SourceFile? ReadArticle(string path) =>
        ReadText(path) is { } source && TextScreen.Pass(source, isYaml: false, diagnostics)
            ? new SourceFile(source.Path, TextScreen.Visible(source.Text))
            : null;

    /// <summary>A file's text as it is; null after a diagnostic.</summary>
    public SourceFile? ReadText(string path)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length <= LargestFile)
            {
                return TextDecoder.Decode(Display(path), File.ReadAllBytes(file.FullName), diagnostics);
            }

            diagnostics.Add(
                ReadDiagnostics.TooLarge,
                PlaceOf(path),
                file.Length.ToString(CultureInfo.InvariantCulture),
                LargestFile.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, PlaceOf(path), Display(path), e.Message);
        }

        return null;
    }

    /// <summary>The beginning of a file whose text is not there to point into.</summary>
    public SourceSpan PlaceOf(string path) => new SourceFile(Display(path), "").Span(0, 0);

    public string Display(string path) => $"{displayRoot}/{path}";
}

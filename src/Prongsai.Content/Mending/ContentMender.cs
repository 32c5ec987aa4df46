using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Content.Screening;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Text;

namespace Prongsai.Content.Mending;

/// <summary>Looks through a content folder for what can be mended with certainty. Changes nothing itself.</summary>
public static class ContentMender
{
    /// <summary>Where the files as they were are kept in a content folder; names that begin with a dot are no content.</summary>
    public const string Kept = ".before-mend";

    /// <summary>The files with repairs, in ordinal order of paths; what cannot be read is a diagnostic.</summary>
    public static ImmutableArray<MendedFile> Find(string folder, string displayRoot, DiagnosticBag diagnostics)
    {
        var source = new SourceFolder(folder, displayRoot, diagnostics);
        var paths = source.Files();
        if (paths.Count == 0)
        {
            diagnostics.Add(ReadDiagnostics.MissingFile, source.StartOf(ContentLayout.Site), source.Display(ContentLayout.Site));
        }

        return [.. paths.Select(p => Look(source, folder, p)).OfType<MendedFile>()];
    }

    private static MendedFile? Look(SourceFolder source, string folder, string path)
    {
        var newPath = OddNames.Mended(path);
        var isYaml = ContentLayout.IsYaml(newPath ?? path);
        var isContent = isYaml || ContentLayout.Article(newPath ?? path) is not null;
        if (!isContent && newPath is null)
        {
            return null;
        }

        var file = isContent ? source.ReadText(path) : new SourceFile(source.Display(path), "");
        if (file is null)
        {
            return null;
        }

        var (text, lines) = TextMender.Mend(file.Text, isYaml);
        return lines.IsEmpty && newPath is null
            ? null
            : new MendedFile(folder, path, file, OrdinaryFile.ReadBytes(Path.Combine(folder, path))) { NewPath = newPath, Lines = lines, Text = text };
    }
}

using System.Collections.Immutable;
using Prongsai.Content.Binding;
using Prongsai.Content.Reading;
using Prongsai.Content.Schema;
using Prongsai.Core.Files;

namespace Prongsai.Content;

/// <summary>
/// The JSON Schemas of all kinds of content files, made from what binds them, so that editors complete, explain and mark what the
/// program would. The same program gives the same bytes.
/// </summary>
public static class ContentSchemas
{
    /// <summary>Where they lie in a content folder; names that begin with a dot are no content.</summary>
    public const string Folder = ".schemas";

    public static ImmutableArray<SchemaFile> Files()
    {
        var descriptions = Descriptions.Read();
        return [.. ContentShapes.All().Select(file => new SchemaFile(NameOf(file.Name), SchemaWriter.Write(file, descriptions)))];
    }

    /// <summary>Writes them into a folder, which is made where it is missing. Files of these names are replaced.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write.</exception>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files())
        {
            OrdinaryFile.Write(Path.Combine(folder, file.Name), file.Content.Span);
        }
    }

    /// <summary>The line that tells an editor which of the schemas in <see cref="Folder"/> a file has; null for what has none.</summary>
    /// <param name="path">The file's path below the content folder, with slashes.</param>
    public static string? Modeline(string path)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return ContentLayout.KindOf(path) is { } kind ? $"# yaml-language-server: $schema={up}{Folder}/{NameOf(kind)}" : null;
    }

    private static string NameOf(string kind) => $"{kind}.schema.json";
}

/// <summary>One schema's file.</summary>
public sealed record SchemaFile(string Name, ReadOnlyMemory<byte> Content);

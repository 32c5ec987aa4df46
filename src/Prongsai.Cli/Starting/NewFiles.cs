using System.Text;
using Prongsai.Content;
using Prongsai.Core.Files;

namespace Prongsai.Cli.Starting;

/// <summary>Writes content files that were not there, and the schemas they name; one that is there already stops all before any is written.</summary>
internal static class NewFiles
{
    /// <summary>The first file that is there already; null where all were written.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no right to write.</exception>
    public static string? Write(string folder, IReadOnlyCollection<NewFile> files)
    {
        if (files.FirstOrDefault(f => File.Exists(Path.Combine(folder, f.Path))) is { } taken)
        {
            return taken.Path;
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            using var stream = OrdinaryFile.OpenNew(path);
            stream.Write(Encoding.UTF8.GetBytes(file.Text));
        }

        ContentSchemas.Write(Path.Combine(folder, ContentSchemas.Folder));
        return null;
    }
}

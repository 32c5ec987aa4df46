using System.Text;
using Prongsai.Core.Files;

namespace Prongsai.Cli.Transferring;

/// <summary>Writes one file so that it is the new one or the old one, and nothing between.</summary>
internal static class OneFile
{
    private const string Unfinished = ".new";

    public static void Write(string path, IEnumerable<string> lines) =>
        Write(path, file => file.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")))));

    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            using (var file = OrdinaryFile.Begin(path + Unfinished))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(path + Unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(path + Unfinished);
        }
    }
}

using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Lists the files below a folder in ordinal order, with forward slashes, without following links.</summary>
internal static class FolderWalker
{
    private const int DeepestFolder = 8;

    public static List<string> Walk(string root, string displayRoot, DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        Walk(new DirectoryInfo(root), "", displayRoot, DeepestFolder, files, diagnostics);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static void Walk(DirectoryInfo folder, string prefix, string displayRoot, int depth, List<string> files, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (ContentLayout.IsIgnored(entry.Name))
            {
                continue;
            }

            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                diagnostics.Add(ReadDiagnostics.LinkNotFollowed, new SourceFile($"{displayRoot}/{path}", "").Span(0, 0), path);
            }
            else if (entry is DirectoryInfo child)
            {
                if (depth > 0)
                {
                    Walk(child, path + "/", displayRoot, depth - 1, files, diagnostics);
                }
            }
            else
            {
                files.Add(path);
            }
        }
    }
}

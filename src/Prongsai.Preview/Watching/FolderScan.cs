namespace Prongsai.Preview.Watching;

/// <summary>The files below a folder as a file system tells of them: names, lengths and times of writing. Nothing is opened.</summary>
internal static class FolderScan
{
    /// <summary>The files; none where the folder is not there. What cannot be listed counts as not there.</summary>
    public static HashSet<FileMark> Of(string folder)
    {
        var marks = new HashSet<FileMark>();
        try
        {
            if (Directory.Exists(folder))
            {
                Walk(new DirectoryInfo(folder), marks);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // what was seen before counts; the next scan sees the rest
        }

        return marks;
    }

    /// <summary>Whether a name is one of the traces that editors and systems leave, and the program's own caches.</summary>
    public static bool IsIgnored(string name) => name.StartsWith('.') || name.StartsWith('~') || name.EndsWith('~');

    private static void Walk(DirectoryInfo folder, HashSet<FileMark> marks)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => !IsIgnored(e.Name)))
        {
            if (entry is FileInfo file)
            {
                marks.Add(new FileMark(file.FullName, file.Length, file.LastWriteTimeUtc));
            }
            else if (entry is DirectoryInfo child && !child.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Walk(child, marks);
            }
        }
    }
}

/// <summary>One file as a scan sees it.</summary>
internal readonly record struct FileMark(string Path, long Length, DateTime Written);

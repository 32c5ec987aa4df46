namespace Prongsai.Publishing.Output;

/// <summary>Names the file that keeps a folder from being moved, which the system's own message does not.</summary>
internal static class OpenFile
{
    /// <summary>The first file below a folder that another program holds open; null where none does or nobody can tell.</summary>
    public static string? FindIn(string folder)
    {
        try
        {
            return FolderWalk.Of(folder).Select(f => f.Path).Order(StringComparer.Ordinal).FirstOrDefault(p => IsHeld(Path.Combine(folder, p)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e is IOException;
        }
    }
}

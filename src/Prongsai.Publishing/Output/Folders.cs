namespace Prongsai.Publishing.Output;

/// <summary>Moves and removes whole folders, with patience on Windows, where virus scanners hold new files open for a moment.</summary>
internal static class Folders
{
    private const int Attempts = 10;
    private const int PauseMilliseconds = 100;

    public static void Move(string from, string to)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Move(from, to);
                return;
            }
            catch (Exception e) when (IsPassing(e) && attempt < Attempts)
            {
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }

    /// <summary>Removes a folder with all it holds, also files marked read-only; nothing happens where there is none.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (UnauthorizedAccessException)
        {
            foreach (var file in FolderWalk.Of(folder).Where(f => !f.IsLink))
            {
                File.SetAttributes(Path.Combine(folder, file.Path), FileAttributes.Normal);
            }

            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsPassing(Exception e) => OperatingSystem.IsWindows() && e is (IOException or UnauthorizedAccessException);
}

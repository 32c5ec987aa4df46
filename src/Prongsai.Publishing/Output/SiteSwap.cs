using Prongsai.Core.Files;

namespace Prongsai.Publishing.Output;

/// <summary>
/// Puts the staged site in the place of the old one. Where the system can exchange two folders in one step, there is no moment
/// without a site; elsewhere two renames with a journal, which <see cref="Recover"/> completes or takes back after a crash.
/// </summary>
internal sealed class SiteSwap(WorkFolder work, Func<string, string, bool> tryExchange)
{
    public void Swap()
    {
        if (!Directory.Exists(work.Output))
        {
            Folders.Move(work.Staging, work.Output);
        }
        else if (!tryExchange(work.Staging, work.Output))
        {
            Rename();
        }
    }

    /// <summary>Makes a whole site stand in the output folder, if there is one anywhere, and removes what a run left behind.</summary>
    public void Recover()
    {
        if (HasOutput())
        {
            Clear();
            return;
        }

        var whole = File.Exists(work.Journal) && ExistingOutput.In(work.Staging).IsComplete ? work.Staging : work.Previous;
        if (ExistingOutput.In(whole).IsComplete)
        {
            Folders.Remove(work.Output);
            Folders.Move(whole, work.Output);
        }

        Clear();
    }

    /// <summary>Recovers as far as the system lets; the next run does the rest.</summary>
    public void TryRecover()
    {
        try
        {
            Recover();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the site is whole; what waits to be deleted is hidden
        }
    }

    /// <summary>Removes everything of the work folder but the lock.</summary>
    private void Clear()
    {
        Folders.Remove(work.Staging);
        Folders.Remove(work.Previous);
        File.Delete(work.Journal);
    }

    private bool HasOutput() => Directory.Exists(work.Output) && Directory.EnumerateFileSystemEntries(work.Output).Any();

    private void Rename()
    {
        using (var journal = OrdinaryFile.Begin(work.Journal))
        {
            journal.Write("output -> previous\nstaging -> output\n"u8);
            journal.Flush(flushToDisk: true);
        }

        MoveOutputAway();
        try
        {
            Folders.Move(work.Staging, work.Output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Folders.Move(work.Previous, work.Output);
            throw;
        }
    }

    private void MoveOutputAway()
    {
        try
        {
            Folders.Move(work.Output, work.Previous);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && OpenFile.FindIn(work.Output) is { } name)
        {
            throw new IOException($"{e.Message} ({name})", e);
        }
    }
}

/// <summary>Names the file that keeps a folder from being moved, which the system's own message does not.</summary>
internal static class OpenFile
{
    /// <summary>The first file below a folder that another program holds open; null where none does or nobody can tell.</summary>
    public static string? FindIn(string folder)
    {
        try
        {
            var paths = FolderWalk.Of(folder).Select(f => f.Path).Order(StringComparer.Ordinal);
            return paths.FirstOrDefault(p => IsHeld(Path.Combine(folder, p)));
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
            using var file = OrdinaryFile.OpenAlone(path);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e is IOException;
        }
    }
}

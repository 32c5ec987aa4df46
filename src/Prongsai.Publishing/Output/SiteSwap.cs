namespace Prongsai.Publishing.Output;

/// <summary>
/// Puts the staged site in the place of the old one. Where the system can exchange two folders in one step, there is no moment
/// without a site; elsewhere two renames with a journal, which <see cref="Heal"/> completes or takes back after a crash.
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
    public void Heal()
    {
        if (IsStanding())
        {
            Clear();
            return;
        }

        var whole = File.Exists(work.Journal) && StandingSite.In(work.Staging).IsComplete ? work.Staging : work.Previous;
        if (StandingSite.In(whole).IsComplete)
        {
            Folders.Remove(work.Output);
            Folders.Move(whole, work.Output);
        }

        Clear();
    }

    /// <summary>Heals as far as the system lets; the next run does the rest.</summary>
    public void TryHeal()
    {
        try
        {
            Heal();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the site stands; what waits to be deleted is hidden
        }
    }

    /// <summary>Removes everything of the work folder but the lock.</summary>
    private void Clear()
    {
        Folders.Remove(work.Staging);
        Folders.Remove(work.Previous);
        File.Delete(work.Journal);
    }

    private bool IsStanding() => Directory.Exists(work.Output) && Directory.EnumerateFileSystemEntries(work.Output).Any();

    private void Rename()
    {
        using (var journal = new FileStream(work.Journal, FileMode.Create, FileAccess.Write))
        {
            journal.Write("staging -> output\n"u8);
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

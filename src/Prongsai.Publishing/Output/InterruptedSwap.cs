namespace Prongsai.Publishing.Output;

/// <summary>
/// Where two folders cannot be exchanged in one step, a run that is cut off between its two renames leaves no site. Whoever asks for the
/// site next, whatever the verb, puts a whole one there.
/// </summary>
internal static class InterruptedSwap
{
    public static void Finish(string outputFolder)
    {
        try
        {
            var work = new WorkFolder(OutputFolder.At(outputFolder).FullPath);
            if (!File.Exists(work.Journal))
            {
                return;
            }

            using var held = PublishLock.TryTake(work, out _);
            if (held is not null)
            {
                new SiteSwap(work, (_, _) => false).Recover();
            }
        }
        catch (Exception e) when (SystemFailure.ReasonOf(e) is not null)
        {
            // what cannot be written is left to a run that may
        }
    }
}

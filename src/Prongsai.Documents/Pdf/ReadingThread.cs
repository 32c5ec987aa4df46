namespace Prongsai.Documents.Pdf;

/// <summary>Reads a PDF on a thread of its own, with the same stack on every system, and waits for it only so long.</summary>
internal static class ReadingThread
{
    private const int StackLength = 8 * 1024 * 1024;

    /// <summary>Null where the time was over; the thread then goes on, and ends with the process at the latest.</summary>
    public static PdfAnswer? Read(string path, TimeProvider clock, TimeSpan longest)
    {
        PdfAnswer? answer = null;
        var thread = new Thread(() => Volatile.Write(ref answer, new PdfPages(clock).Read(path)), StackLength) { IsBackground = true };
        thread.Start();
        return thread.Join(longest) ? Volatile.Read(ref answer) : null;
    }
}

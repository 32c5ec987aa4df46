using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Prongsai.Documents.Pdf;

/// <summary>
/// Reads PDFs in processes of their own, at most two side by side, or in this one where there is no program for that. Whatever becomes of such
/// a process is the affair of the one file that it was reading.
/// </summary>
internal sealed class PdfReading(ImmutableArray<string> command, TimeSpan longest, TimeProvider clock) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _slots = new(AtOnce);
    private readonly ConcurrentBag<ReaderProcess> _idle = [];

    /// <exception cref="ReaderMissingException">The reader's program does not start.</exception>
    public PdfAnswer Read(string path)
    {
        _slots.Wait();
        try
        {
            if (command.IsDefaultOrEmpty)
            {
                return ReadingThread.Read(path, clock, longest) ?? PdfAnswer.BeyondLimits;
            }

            var process = _idle.TryTake(out var idle) && idle.IsAlive ? idle : ReaderProcess.Start(command);
            var answer = process.Ask(path, longest) is { } line ? PdfAnswer.Parse(line) : PdfAnswer.BeyondLimits;
            if (answer == PdfAnswer.BeyondLimits)
            {
                process.Dispose();
            }
            else
            {
                _idle.Add(process);
            }

            return answer;
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose()
    {
        foreach (var process in _idle)
        {
            process.Dispose();
        }

        _slots.Dispose();
    }
}

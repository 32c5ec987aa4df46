using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Memory;
using Prongsai.Documents.Pdf;

namespace Prongsai.Documents;

/// <summary>
/// Opens the documents that an agency wants to publish and says what each is. Nothing about a file is believed: not its name, not its form,
/// not the sizes it states. What an unchanged file was found to be is remembered in a file beside the output.
/// </summary>
public static class DocumentOpener
{
    private const int AtOnce = 4;

    /// <summary>
    /// What was found, by path. A file that cannot be published has its diagnostic and is not among them; one that can may have a warning.
    /// </summary>
    public static ImmutableDictionary<string, DocumentFile> Open(ImmutableArray<DocumentRequest> requests, OpenOptions options, DiagnosticBag diagnostics)
    {
        var ledger = new Ledger(options.MemoryFile, options.Clock);
        var outcomes = new ConcurrentDictionary<string, Outcome>(StringComparer.Ordinal);
        var ordered = requests.DistinctBy(r => r.Path).OrderBy(r => r.Path, StringComparer.Ordinal).ToImmutableArray();
        using (var pdf = new PdfReading(options.ReaderCommand, options.Longest, options.Clock))
        {
            var single = new OneDocument(options, ledger, pdf);
            var (done, turn) = (0, new Lock());
            Parallel.ForEach(ordered, new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, AtOnce) }, request =>
            {
                outcomes[request.Path] = single.Open(request);
                lock (turn)
                {
                    options.Progress?.Invoke(++done, ordered.Length);
                }
            });
        }

        ledger.Write();
        return ordered.Select(r => Told(r, outcomes[r.Path], diagnostics)).OfType<DocumentFile>().ToImmutableDictionary(f => f.Path, StringComparer.Ordinal);
    }

    private static DocumentFile? Told(DocumentRequest request, Outcome outcome, DiagnosticBag diagnostics)
    {
        var start = new SourceFile(request.Display, "").Span(0, 0);
        foreach (var fault in outcome.Faults)
        {
            diagnostics.Add(fault.Descriptor, start, [Path.GetFileName(request.Path), .. fault.Arguments]);
        }

        return outcome.Format is not { } format ? null : new DocumentFile(request.Path, request.FullPath, format, outcome.Length, outcome.Sha256)
        {
            Pages = outcome.Facts.Pages,
            OwnTitle = outcome.Facts.Title,
            OwnDate = outcome.Facts.Date,
            IsReadable = outcome.Facts.IsReadable,
            PersonalData = outcome.Facts.PersonalData,
            Start = start,
        };
    }
}

using Prongsai.Links.Fetching;

namespace Prongsai.Links.Reading;

/// <summary>Parses what was fetched, each within a limit of time, so that content made to take for ever cannot hold up the run.</summary>
internal sealed class ContentReading(FetchOptions options, TimeProvider clock) : IDisposable
{
    private const int AtOnce = 4;

    private readonly SemaphoreSlim _slots = new(AtOnce);

    public async Task<SeenContent> ReadAsync(Fetched fetched, CancellationToken stop)
    {
        await _slots.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            using var end = new CancellationTokenSource(options.TimeToRead, clock);
            return await Task.Run(() => Read(fetched, end.Token), stop).WaitAsync(options.TimeToRead, clock, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return SeenContent.Nothing with { SniffedType = ContentSniffer.Sniff(fetched.Body.Head) };
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose() => _slots.Dispose();

    private static SeenContent Read(Fetched fetched, CancellationToken end)
    {
        var type = ContentSniffer.Sniff(fetched.Body.Head);
        switch (type)
        {
            case MediaTypes.Pdf:
                var (state, pdfText) = PdfReader.Read(fetched.Body);
                return new SeenContent(type, null, state, pdfText);
            case MediaTypes.Html:
            case MediaTypes.Text when fetched.DeclaredType == MediaTypes.Html:
                var page = PageReader.Read(TextDecoder.Decode(fetched.Body.Head, fetched.Charset), end);
                return new SeenContent(type, page, PdfState.NotPdf, page.Text);
            case MediaTypes.Text:
                return new SeenContent(type, null, PdfState.NotPdf, TextDecoder.Decode(fetched.Body.Head, fetched.Charset));
            default:
                return SeenContent.Nothing with { SniffedType = type };
        }
    }
}

/// <summary>What the content of a link is and says. Holds none of its bytes.</summary>
internal sealed record SeenContent(string? SniffedType, PageFacts? Page, PdfState Pdf, string Text)
{
    public static SeenContent Nothing { get; } = new(null, null, PdfState.NotPdf, "");
}

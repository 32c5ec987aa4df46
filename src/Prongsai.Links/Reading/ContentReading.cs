using Prongsai.Links.Fetching;

namespace Prongsai.Links.Reading;

/// <summary>Parses what was fetched, each within a limit of time, so that content made to take for ever cannot hold up the run.</summary>
internal sealed class ContentReading(FetchOptions options, TimeProvider clock) : IDisposable
{
    private const int AtOnce = 4;
    private const int LongestText = 200_000;

    private readonly SemaphoreSlim _slots = new(AtOnce);

    public async Task<SeenContent> ReadAsync(Fetched fetched, CancellationToken stop)
    {
        await _slots.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            using var end = new CancellationTokenSource(options.TimeToRead, clock);
            return await Task.Run(() => Read(fetched, end.Token), stop).WaitAsync(options.TimeToRead, clock, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && e is not OutOfMemoryException)
        {
            return SeenContent.Nothing with { SniffedType = ContentSniffer.Sniff(fetched.Body.Head), Document = DocumentState.Unread };
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
            case MediaTypes.Docx or MediaTypes.Xlsx or MediaTypes.Pptx or MediaTypes.Ole:
                var (office, officeText) = OfficeReader.Read(fetched.Body, type, end);
                return new SeenContent(type, null, office, officeText);
            case MediaTypes.Html:
            case MediaTypes.Text when fetched.DeclaredType == MediaTypes.Html:
                var page = PageReader.Read(TextDecoder.Decode(fetched.Body.Head, fetched.Charset), end);
                return new SeenContent(type, page, DocumentState.None, page.Text);
            case MediaTypes.Text:
                var text = TextDecoder.Decode(fetched.Body.Head, fetched.Charset);
                return new SeenContent(type, null, DocumentState.None, ShownText.Collapse(text, LongestText));
            default:
                return SeenContent.Nothing with { SniffedType = type };
        }
    }
}

/// <summary>What the content of a link is and says. Holds none of its bytes.</summary>
internal sealed record SeenContent(string? SniffedType, PageFacts? Page, DocumentState Document, string Text)
{
    public static SeenContent Nothing { get; } = new(null, null, DocumentState.None, "");
}

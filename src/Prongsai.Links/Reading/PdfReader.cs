using Prongsai.Links.Fetching;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Prongsai.Links.Reading;

/// <summary>Reads a PDF: whether it is complete, opens without a password and has text.</summary>
internal static class PdfReader
{
    private const int PagesRead = 3;
    private const int LongestText = 50_000;

    public static (PdfState State, string Text) Read(FetchedBody body)
    {
        if (!body.IsHeld)
        {
            return (PdfState.Unknown, "");
        }

        if (body.Tail.AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            return (PdfState.Damaged, "");
        }

        try
        {
            using var document = PdfDocument.Open(body.Head);
            var text = TextOf(document);
            return (text.Length > 0 ? PdfState.Sound : PdfState.WithoutText, text);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (PdfState.Encrypted, "");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (PdfState.Damaged, "");
        }
    }

    private static string TextOf(PdfDocument document)
    {
        var pages = Enumerable.Range(1, Math.Min(document.NumberOfPages, PagesRead)).Select(n => document.GetPage(n).Text);
        return ShownText.Collapse(string.Join(' ', pages), LongestText);
    }
}

/// <summary>Whether a PDF can be read by whoever opens it.</summary>
internal enum PdfState
{
    NotPdf,
    Sound,
    Unknown,
    WithoutText,
    Damaged,
    Encrypted,
}

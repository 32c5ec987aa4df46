using Prongsai.Links.Fetching;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Prongsai.Links.Reading;

/// <summary>Reads a PDF: whether it is complete, opens without a password and has text.</summary>
internal static class PdfReader
{
    private const int PagesRead = 3;
    private const int LongestText = 50_000;

    public static (DocumentState State, string Text) Read(FetchedBody body)
    {
        if (!body.IsHeld)
        {
            return (body.EndsElsewhere && body.Tail.AsSpan().IndexOf("%%EOF"u8) >= 0 ? DocumentState.Large : DocumentState.Unknown, "");
        }

        if (body.Tail.AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            return (DocumentState.Damaged, "");
        }

        try
        {
            using var document = PdfDocument.Open(body.Head);
            var text = TextOf(document);
            return (text.Length > 0 ? DocumentState.Sound : DocumentState.WithoutText, text);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (DocumentState.Encrypted, "");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (DocumentState.Damaged, "");
        }
    }

    private static string TextOf(PdfDocument document)
    {
        var pages = Enumerable.Range(1, Math.Min(document.NumberOfPages, PagesRead)).Select(n => document.GetPage(n).Text);
        return ShownText.Collapse(string.Join(' ', pages), LongestText);
    }
}

namespace Prongsai.Links.Reading;

/// <summary>What the content of a link turned out to be. Holds none of its bytes.</summary>
internal sealed record SeenContent(string? SniffedType, PageFacts? Page, PdfState Pdf, string Text)
{
    public static SeenContent Nothing { get; } = new(null, null, PdfState.NotPdf, "");
}

namespace Prongsai.Links.Reading;

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

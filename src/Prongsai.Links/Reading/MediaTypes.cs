namespace Prongsai.Links.Reading;

/// <summary>The media types that bytes are told apart by, and the short names people know them by.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html";
    public const string Text = "text/plain";
    public const string Pdf = "application/pdf";
    public const string Zip = "application/zip";
    public const string Ole = "application/x-ole-storage";
    public const string Unknown = "application/octet-stream";
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    public const string Docx = Office + "wordprocessingml.document";
    public const string Xlsx = Office + "spreadsheetml.sheet";
    public const string Pptx = Office + "presentationml.presentation";

    public static string ShortName(string mediaType) => mediaType switch
    {
        Html => "HTML",
        Text => "text",
        Pdf => "PDF",
        Docx => "DOCX",
        Xlsx => "XLSX",
        Pptx => "PPTX",
        Zip => "ZIP",
        Ole => "DOC/XLS",
        Unknown => "?",
        _ => mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..].ToUpperInvariant(),
    };

    /// <summary>The file name extension for a copy.</summary>
    public static string ExtensionOf(string mediaType) => mediaType switch
    {
        Text => "txt",
        Ole => "ole",
        Unknown => "bin",
        "image/jpeg" => "jpg",
        _ => ShortName(mediaType).ToLowerInvariant(),
    };
}

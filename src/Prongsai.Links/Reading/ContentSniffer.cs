using System.Collections.Immutable;
using System.Text;

namespace Prongsai.Links.Reading;

/// <summary>Recognises the type of content by its bytes, whatever the server calls it.</summary>
internal static class ContentSniffer
{
    private const int BytesExamined = 1024;
    private const int BytesExaminedInZip = 64 * 1024;

    private static readonly ImmutableArray<(byte[] Magic, int At, string Type)> Magics =
    [
        ([0x89, .. "PNG"u8], 0, "image/png"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([.. "GIF8"u8], 0, "image/gif"),
        ([.. "WEBP"u8], 8, "image/webp"),
        ([.. "ftyp"u8], 4, "video/mp4"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/webm"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, MediaTypes.Ole),
        ([.. "Rar!"u8], 0, "application/rar"),
    ];

    private static readonly ImmutableArray<string> HtmlMarks =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta", "<div", "<p>", "<h1", "<table", "<frameset", "<br", "<a "];

    /// <summary>Null for no bytes at all.</summary>
    public static string? Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        var head = bytes[..Math.Min(bytes.Length, BytesExamined)];
        if (head.IndexOf("%PDF"u8) is var pdf and >= 0 && (pdf == 0 || !IsMarkup(head[..pdf])))
        {
            return MediaTypes.Pdf;
        }

        foreach (var (magic, at, type) in Magics)
        {
            if (head.Length >= at + magic.Length && head.Slice(at, magic.Length).SequenceEqual(magic))
            {
                return type;
            }
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? SniffZip(bytes[..Math.Min(bytes.Length, BytesExaminedInZip)]) : SniffText(head);
    }

    private static string SniffZip(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("word/"u8) >= 0)
        {
            return MediaTypes.Docx;
        }

        if (bytes.IndexOf("xl/"u8) >= 0)
        {
            return MediaTypes.Xlsx;
        }

        return bytes.IndexOf("ppt/"u8) >= 0 ? MediaTypes.Pptx : MediaTypes.Zip;
    }

    private static string SniffText(ReadOnlySpan<byte> head)
    {
        var isUtf16 = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (isUtf16 || IsMarkup(head))
        {
            return MediaTypes.Html;
        }

        return head.ContainsAnyInRange((byte)0, (byte)8) ? MediaTypes.Unknown : MediaTypes.Text;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).ToLowerInvariant();
        return HtmlMarks.Any(m => text.Contains(m, StringComparison.Ordinal));
    }
}

/// <summary>The media types that content is recognised as, and the short names people know them by.</summary>
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

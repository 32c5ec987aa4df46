namespace Prongsai.Content.Reading;

/// <summary>Files that are no text, known by their first bytes whatever they are called.</summary>
internal static class FileKind
{
    /// <summary>How far the names of a zip's first entries are looked for, and the beginning of a page behind blanks.</summary>
    private const int Head = 64 * 1024;

    /// <summary>What a file is; null where it may be a text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => Zip(bytes[..Math.Min(bytes.Length, Head)]),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "GIF",
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "BMP",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "WebP",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "Word/Excel 97-2003 (.doc, .xls)",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "Rich Text (.rtf)",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "RAR",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "7-Zip (.7z)",
        [0x1F, 0x8B, ..] => "gzip (.gz)",
        [(byte)'M', (byte)'Z', _, 0, ..] => "Windows (.exe)",
        _ => IsPage(bytes) ? "HTML" : null,
    };

    private static string Zip(ReadOnlySpan<byte> head) =>
        head.IndexOf("word/"u8) >= 0 ? "Word (.docx)"
        : head.IndexOf("xl/"u8) >= 0 ? "Excel (.xlsx)"
        : head.IndexOf("ppt/"u8) >= 0 ? "PowerPoint (.pptx)"
        : head.IndexOf("mimetypeapplication/vnd.oasis"u8) >= 0 ? "OpenDocument (.odt, .ods)"
        : "ZIP";

    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        return Begins(text, "<!doctype html"u8) || Begins(text, "<html"u8);
    }

    private static bool Begins(ReadOnlySpan<byte> text, ReadOnlySpan<byte> with) =>
        text.Length >= with.Length && System.Text.Ascii.EqualsIgnoreCase(text[..with.Length], with);
}

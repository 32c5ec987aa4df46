using System.Collections.Immutable;
using System.Text;
using Prongsai.Documents.Diagnostics;

namespace Prongsai.Documents.Files;

/// <summary>Recognises a file by the bytes at its beginning, whatever its name. What a ZIP really is, only its entries say.</summary>
internal static class FileSniffer
{
    public const int BytesExamined = 4096;

    private static readonly ImmutableArray<(byte[] Magic, int At, FileKind Kind)> Magics =
    [
        ([.. "%PDF-"u8], 0, FileKind.Pdf),
        ([.. "PK\u0003\u0004"u8], 0, FileKind.Zip),
        ([.. "PK\u0005\u0006"u8], 0, FileKind.Zip),
        ([0x89, .. "PNG\r\n\u001a\n"u8], 0, FileKind.Png),
        ([0xFF, 0xD8, 0xFF], 0, FileKind.Jpeg),
        ([.. "GIF87a"u8], 0, FileKind.Gif),
        ([.. "GIF89a"u8], 0, FileKind.Gif),
        ([.. "WEBP"u8], 8, FileKind.Webp),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, FileKind.Ole),
        ([.. "{\\rtf"u8], 0, FileKind.Refused("RTF", KindDiagnostics.OldOffice)),
        ([.. "\u007fELF"u8], 0, FileKind.Program),
        ([.. "#!/"u8], 0, FileKind.Program),
        ([0xFE, 0xED, 0xFA], 0, FileKind.Program),
        ([0xCF, 0xFA, 0xED, 0xFE], 0, FileKind.Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, FileKind.Program),
        ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], 0, FileKind.Refused("LNK", KindDiagnostics.Program)),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], 0, FileKind.Refused("7Z", KindDiagnostics.Archive)),
        ([.. "Rar!\u001a"u8], 0, FileKind.Refused("RAR", KindDiagnostics.Archive)),
        ([0x1F, 0x8B], 0, FileKind.Refused("GZ", KindDiagnostics.Archive)),
        ([0xFD, .. "7zXZ"u8], 0, FileKind.Refused("XZ", KindDiagnostics.Archive)),
        ([.. "MSCF\0"u8], 0, FileKind.Refused("CAB", KindDiagnostics.Archive)),
        ([.. "ustar"u8], 257, FileKind.Refused("TAR", KindDiagnostics.Archive)),
        ([.. "ftyphei"u8], 4, FileKind.Refused("HEIC", KindDiagnostics.OtherPicture)),
        ([.. "ftypmif"u8], 4, FileKind.Refused("HEIC", KindDiagnostics.OtherPicture)),
        ([.. "ftypavi"u8], 4, FileKind.Refused("AVIF", KindDiagnostics.OtherPicture)),
        ([.. "II*\0"u8], 0, FileKind.Refused("TIFF", KindDiagnostics.OtherPicture)),
        ([.. "MM\0*"u8], 0, FileKind.Refused("TIFF", KindDiagnostics.OtherPicture)),
        ([.. "8BPS"u8], 0, FileKind.Refused("PSD", KindDiagnostics.OtherPicture)),
        ([.. "ftyp"u8], 4, FileKind.Refused("MP4", KindDiagnostics.Recording)),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, FileKind.Refused("WebM", KindDiagnostics.Recording)),
        ([.. "AVI "u8], 8, FileKind.Refused("AVI", KindDiagnostics.Recording)),
        ([.. "WAVE"u8], 8, FileKind.Refused("WAV", KindDiagnostics.Recording)),
        ([.. "ID3"u8], 0, FileKind.Refused("MP3", KindDiagnostics.Recording)),
        ([.. "OggS"u8], 0, FileKind.Refused("OGG", KindDiagnostics.Recording)),
        ([0x30, 0x26, 0xB2, 0x75], 0, FileKind.Refused("WMV", KindDiagnostics.Recording)),
    ];

    private static readonly ImmutableArray<string> HtmlStarts =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<meta", "<div", "<p>", "<p ", "<h1", "<table", "<frameset", "<br", "<a ", "<style", "<iframe"];

    public static FileKind Sniff(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, at, kind) in Magics)
        {
            if (head.Length >= at + magic.Length && head.Slice(at, magic.Length).SequenceEqual(magic))
            {
                return kind;
            }
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return FileKind.Utf16;
        }

        if (!head.ContainsAnyInRange((byte)0, (byte)8))
        {
            return SniffText(head);
        }

        return head.StartsWith("MZ"u8) ? FileKind.Program
            : head.StartsWith("BM"u8) ? FileKind.Refused("BMP", KindDiagnostics.OtherPicture)
            : FileKind.Unknown;
    }

    private static FileKind SniffText(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var start = WithoutProlog(text);
        if (start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!DOCTYPE svg", StringComparison.OrdinalIgnoreCase))
        {
            return FileKind.Svg;
        }

        return HtmlStarts.Any(s => start.StartsWith(s, StringComparison.OrdinalIgnoreCase)) ? FileKind.Html
            : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xml
            : FileKind.Text;
    }

    /// <summary>Without declarations and comments before the first element.</summary>
    private static string WithoutProlog(string text)
    {
        while (text.StartsWith("<?", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var mark = text.StartsWith("<?", StringComparison.Ordinal) ? "?>" : "-->";
            var end = text.IndexOf(mark, StringComparison.Ordinal);
            if (end < 0)
            {
                return text;
            }

            text = text[(end + mark.Length)..].TrimStart();
        }

        return text;
    }
}

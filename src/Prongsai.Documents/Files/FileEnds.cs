using System.Buffers.Binary;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Files;

/// <summary>The first and last bytes of a file, by which it is recognised and which tell whether it is something else besides.</summary>
internal sealed class FileEnds
{
    private const int TailLength = 64 * 1024 + ZipEndLength;
    private const int ZipEndLength = 22;
    private const int PdfHeadLength = 1024;
    private const int PdfTailLength = 2 * 1024;

    private readonly byte[] _head;
    private readonly byte[] _tail;

    public FileEnds(FileStream file)
    {
        _head = Read(file, 0, FileSniffer.BytesExamined);
        _tail = Read(file, Math.Max(0, file.Length - TailLength), TailLength);
    }

    public FileKind Kind => FileSniffer.Sniff(_head);

    /// <summary>Whether a PDF has the mark that stands at the end of each.</summary>
    public bool HasPdfEnd => _tail.AsSpan(Math.Max(0, _tail.Length - PdfTailLength)).IndexOf("%%EOF"u8) >= 0;

    /// <summary>Refuses what is of one kind at its beginning and of another behind: each program would see what it wants to.</summary>
    public void MustBeOne(FileKind kind)
    {
        if (_head.AsSpan(0, Math.Min(_head.Length, PdfHeadLength)).IndexOf("%PDF-"u8) > 0)
        {
            throw new RefusedException(KindDiagnostics.TwoInOne, kind.Name, FileKind.Pdf.Name);
        }

        if (kind != FileKind.Zip && EndsAsZip())
        {
            throw new RefusedException(KindDiagnostics.TwoInOne, kind.Name, FileKind.Zip.Name);
        }

        if (kind == FileKind.Gif && _head.AsSpan().IndexOf("/*"u8) == "GIF89a".Length)
        {
            throw new RefusedException(KindDiagnostics.TwoInOne, kind.Name, "JavaScript");
        }
    }

    /// <summary>Whether the record that ends a ZIP stands so that it ends with the file.</summary>
    private bool EndsAsZip()
    {
        for (var at = _tail.Length - ZipEndLength; at >= 0; at--)
        {
            if (_tail.AsSpan(at).StartsWith("PK\u0005\u0006"u8) && BinaryPrimitives.ReadUInt16LittleEndian(_tail.AsSpan(at + 20)) == _tail.Length - at - ZipEndLength)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Read(FileStream file, long at, int most)
    {
        var bytes = new byte[(int)Math.Min(most, file.Length - at)];
        file.Position = at;
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}

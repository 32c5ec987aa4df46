using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Prongsai.Testing.Documents;

/// <summary>Makes documents of each kind, as small as they may be, and parts to spoil them with.</summary>
internal static class SampleFiles
{
    public const string Thai = "แผนการใช้จ่ายงบประมาณ ประจำปี รายละเอียดโครงการและงบประมาณของหน่วยงาน";

    public const string Core =
        """<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>แผน  ปี</dc:title><dcterms:created>2022-03-01T20:00:00Z</dcterms:created></cp:coreProperties>""";

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private const string W = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" """;

    private const string OpenDocumentNames =
        """xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:dc="dc" xmlns:meta="m" """;

    public static byte[] Zip(params (string Name, string Text)[] parts) => Zip(parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text))));

    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, part) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(part);
            }
        }

        return bytes.ToArray();
    }

    public static string ContentTypes(string part, string type) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/{part}" ContentType="{type}"/></Types>""";

    public static string WordTypes { get; } = ContentTypes("word/document.xml", Office + "wordprocessingml.document.main+xml");

    public static string BookTypes { get; } = ContentTypes("xl/workbook.xml", Office + "spreadsheetml.sheet.main+xml");

    public static string Word(string body) => $"<w:document {W}><w:body>{body}</w:body></w:document>";

    public static byte[] Docx(string body) => Zip(("[Content_Types].xml", WordTypes), ("word/document.xml", Word(body)), ("docProps/core.xml", Core));

    public static byte[] DocxOf(string text) => Docx($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");

    public static byte[] Xlsx(string rows, string shared = "", params (string Name, string Text)[] more) => Zip(
    [
        ("[Content_Types].xml", BookTypes),
        ("xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="แผน" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/sharedStrings.xml", $"<sst>{shared}</sst>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ("docProps/core.xml", Core),
        .. more,
    ]);

    public static byte[] Odf(string kind, string body, params (string Name, string Text)[] more) => Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument." + kind),
        ("content.xml", $"<office:document-content {OpenDocumentNames}>{body}</office:document-content>"),
        ("meta.xml", $"<office:document-meta {OpenDocumentNames}><dc:title>แผน</dc:title><meta:creation-date>2022-03-01T08:00:00</meta:creation-date></office:document-meta>"),
        .. more,
    ]);

    public static byte[] Svg(string inside, string root = "") => Encoding.UTF8.GetBytes($"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {root}>{inside}</svg>""");

    public static byte[] Png(int width, int height, params (string Type, byte[] Bytes)[] more)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (string Type, byte[] Bytes)[] chunks = [("IHDR", head), .. more, ("IDAT", new byte[20]), ("IEND", [])];
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. chunks.SelectMany(c => (byte[])[.. Big(c.Bytes.Length), .. Encoding.ASCII.GetBytes(c.Type), .. c.Bytes, 0, 0, 0, 0])];
    }

    public static byte[] Jpeg(ushort width, ushort height, byte[]? exif = null) =>
    [
        0xFF, 0xD8,
        .. exif is null ? Array.Empty<byte>() : [0xFF, 0xE1, .. Short(exif.Length + 8), .. "Exif\0\0"u8, .. exif],
        0xFF, 0xC0, 0, 8, 8, .. Short(height), .. Short(width), 0,
        0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9,
    ];

    /// <summary>A TIFF with a table of positions, of which one has a latitude.</summary>
    public static byte[] Exif(bool hasLatitude) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0,
        0, 1, 0, (byte)(hasLatitude ? 2 : 0), 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    public static byte[] Gif(ushort width, ushort height) =>
        [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 0, 0, 0, 1, 1, 1, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 7, 0, 0x3B];

    public static byte[] Webp(int width, int height, byte[]? exif = null)
    {
        byte[] body =
        [
            .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), (byte)((width - 1) >> 16), (byte)(height - 1), (byte)((height - 1) >> 8), (byte)((height - 1) >> 16),
            .. exif is null ? Array.Empty<byte>() : [.. "EXIF"u8, (byte)exif.Length, 0, 0, 0, .. exif],
        ];
        return [.. "RIFF"u8, (byte)body.Length, 0, 0, 0, .. body];
    }

    /// <summary>A PDF of these objects, numbered from 1; the first is the catalogue. Without a table of places: whoever reads it looks for them.</summary>
    public static byte[] Pdf(params byte[][] objects) =>
    [
        .. "%PDF-1.7\n"u8,
        .. objects.SelectMany((o, i) => (byte[])[.. Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"), .. o, .. "\nendobj\n"u8]),
        .. Encoding.ASCII.GetBytes($"trailer << /Root 1 0 R /Size {objects.Length + 1} >>\nstartxref\n0\n%%EOF\n"),
    ];

    public static byte[] Pdf(params string[] objects) => Pdf([.. objects.Select(Encoding.ASCII.GetBytes)]);

    /// <summary>A PDF whose third object lies in a packed stream of objects, as its packed table of places says.</summary>
    public static byte[] PdfOfPackedObjects(string first, string second, byte[] packed)
    {
        using var bytes = new MemoryStream();
        var places = new List<byte[]> { Row(0, 0) };
        bytes.Write("%PDF-1.7\n"u8);
        foreach (var (number, body) in new[]
        {
            (1, Encoding.ASCII.GetBytes(first)), (2, Encoding.ASCII.GetBytes(second)),
            (4, Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed)),
        })
        {
            places.Add(Row(1, (int)bytes.Length));
            bytes.Write([.. Encoding.ASCII.GetBytes($"{number} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }

        places.Insert(3, Row(2, 4));
        var start = (int)bytes.Length;
        places.Add(Row(1, start));
        bytes.Write([.. "5 0 obj\n"u8, .. Stream("/Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R", [.. places.SelectMany(p => p)]), .. "\nendobj\n"u8]);
        bytes.Write(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return bytes.ToArray();

        static byte[] Row(int kind, int place) => [(byte)kind, .. Big(place), 0];
    }

    public static byte[] Stream(string dictionary, byte[] bytes) =>
        [.. Encoding.ASCII.GetBytes($"<< {dictionary} /Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];

    public static byte[] Deflated(long zeros, ReadOnlySpan<byte> start = default)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(start);
            var piece = new byte[1_000_000];
            Array.Fill(piece, (byte)' ');
            for (var left = zeros; left > 0; left -= piece.Length)
            {
                deflate.Write(piece);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Short(int number) => [(byte)(number >> 8), (byte)number];
}

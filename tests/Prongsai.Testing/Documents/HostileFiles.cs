using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace Prongsai.Testing.Documents;

/// <summary>Files that would harm who opens or publishes them, or that nobody can read: a name, the code that is told, and how each is made.</summary>
internal static class HostileFiles
{
    private const string Pages = "<< /Type /Catalog /Pages 2 0 R >>";

    private const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    public static IEnumerable<(string Name, string Code, Action<string> Make)> All => OfDisk()
        .Concat(Kinds().Concat(Packages()).Concat(Xml()).Concat(Pictures()).Concat(Drawings()).Concat(Pdfs())
            .Select(f => (f.Name, f.Code, (Action<string>)(path => File.WriteAllBytes(path, f.Bytes())))));

    /// <summary>A drawing within a drawing within a drawing: ten times each, twelve deep.</summary>
    public static byte[] Endless => SampleFiles.Pdf(
    [
        Bytes(Pages), Bytes(OnePage), Bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"),
        SampleFiles.Stream("", Bytes("/F Do")),
        .. Enumerable.Range(6, 12).Select(i => SampleFiles.Stream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {i} 0 R >> >>", Bytes(Repeat("/F Do ", 10)))),
    ]);

    /// <summary>Pages within pages, so deep that the library's stack does not suffice.</summary>
    public static byte[] Deep => SampleFiles.Pdf([Pages, .. Enumerable.Range(3, 200_000).Select(i => $"<< /Type /Pages /Count 1 /Kids [{i} 0 R] >>")]);

    private static IEnumerable<(string Name, string Code, Action<string> Make)> OfDisk()
    {
        yield return ("empty.pdf", "PRS1103", path => File.WriteAllBytes(path, []));
        yield return ("folder.pdf", "PRS1101", path => Directory.CreateDirectory(path));
        yield return ("not-there.pdf", "PRS1105", _ => { });
        yield return ("sparse.pdf", "PRS1102", path =>
        {
            using var file = new FileStream(path, FileMode.Create);
            file.Write("%PDF-1.7"u8);
            file.SetLength(2L * 1024 * 1024 * 1024);
        });
        if (!OperatingSystem.IsWindows())
        {
            yield return ("link.pdf", "PRS1101", path => File.CreateSymbolicLink(path, "/etc/passwd"));
            yield return ("link-to-nothing.pdf", "PRS1101", path => File.CreateSymbolicLink(path, "/no/such/file"));
            yield return ("device.pdf", "PRS1101", path => File.CreateSymbolicLink(path, "/dev/zero"));
            yield return ("pipe.pdf", "PRS1103", path => Process.Start("mkfifo", [path]).WaitForExit());
        }
    }

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Kinds()
    {
        yield return ("page.pdf", "PRS1121", () => Bytes("\uFEFF\n<!-- x --><!DOCTYPE html><title>404</title>"));
        yield return ("windows-program.pdf", "PRS1120", () => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0]);
        yield return ("linux-program.docx", "PRS1120", () => [.. "\u007fELF"u8, 2, 1, 1, 0]);
        yield return ("script.csv", "PRS1120", () => Bytes("#!/bin/sh\nrm -rf /\n"));
        yield return ("archive.docx", "PRS1122", () => SampleFiles.Zip(("a.txt", "a")));
        yield return ("archive.rar", "PRS1122", () => [.. "Rar!\u001a\u0007\0"u8]);
        yield return ("archive.7z", "PRS1122", () => [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]);
        yield return ("old.doc", "PRS1123", () => Ole("WordDocument"));
        yield return ("old.docx", "PRS1123", () => Bytes("{\\rtf1 a}"));
        yield return ("film.pdf", "PRS1125", () => [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0]);
        yield return ("phone.jpg", "PRS1126", () => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0]);
        yield return ("notes.txt", "PRS1127", () => Bytes(SampleFiles.Thai));
        yield return ("words.pdf", "PRS1127", () => Bytes(SampleFiles.Thai));
        yield return ("noise.pdf", "PRS1128", () => [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7919 / 13))]);
        yield return ("png.jpg", "PRS1119", () => SampleFiles.Png(9, 9));
        yield return ("docx.pdf", "PRS1119", () => SampleFiles.DocxOf("a"));
        yield return ("without-ending", "PRS1119", () => SampleFiles.Gif(9, 9));
        yield return ("page-and-pdf.pdf", "PRS1129", () => [.. "<html><script>x</script>\n"u8, .. SoundPdf()]);
        yield return ("zip-and-pdf.docx", "PRS1129", () => SampleFiles.Zip(("%PDF-1.7", "a")));
        yield return ("pdf-and-zip.pdf", "PRS1129", () => [.. SoundPdf(), .. SampleFiles.Zip(("a", "a"))]);
        yield return ("jpeg-and-zip.jpg", "PRS1129", () => [.. SampleFiles.Jpeg(9, 9), .. SampleFiles.Zip(("a", "a"))]);
        yield return ("gif-and-script.gif", "PRS1129", () => [.. "GIF89a/*"u8, .. SampleFiles.Gif(9, 9)[8..], .. "*/=1;alert(1)"u8]);
        yield return ("tis-620.csv", "PRS1118", () => [.. "name,"u8, 0xA1, 0xA2, 0xA3]);
        yield return ("utf-16.csv", "PRS1118", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ชื่อ,จำนวน")]);
    }

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Packages()
    {
        yield return ("locked.docx", "PRS1107", () => Ole("EncryptedPackage"));
        yield return ("locked.xlsx", "PRS1107", () => Patched(SampleFiles.Xlsx(""), "PK\u0001\u0002"u8, 8, [1, 0]));
        yield return ("locked.odt", "PRS1107", () => SampleFiles.Odf("text", "", ("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>")));
        yield return ("macros.docx", "PRS1124", () => SampleFiles.Zip(("[Content_Types].xml", SampleFiles.ContentTypes("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))));
        yield return ("macros.xlsx", "PRS1124", () => SampleFiles.Xlsx("", "", ("xl/vbaProject.bin", "x")));
        yield return ("macros.ods", "PRS1124", () => SampleFiles.Odf("spreadsheet", "", ("Basic/Standard/script-lb.xml", "<a/>")));
        yield return ("cut-off.docx", "PRS1108", () => Cut(SampleFiles.DocxOf(SampleFiles.Thai)));
        yield return ("cut-off.xlsx", "PRS1108", () => Cut(SampleFiles.Xlsx("")));
        yield return ("without-main.docx", "PRS1109", () => SampleFiles.Zip(("[Content_Types].xml", SampleFiles.WordTypes)));
        yield return ("twice.docx", "PRS1109", () => SampleFiles.Zip(("[Content_Types].xml", SampleFiles.WordTypes), ("word/document.xml", SampleFiles.Word("")), ("word/document.xml", SampleFiles.Word("x"))));
        yield return ("bomb.xlsx", "PRS1110", () => Bomb(600));
        yield return ("bomb-within-limits.xlsx", "PRS1110", () => Bomb(190));
        yield return ("lying-bomb.xlsx", "PRS1109", () => Patched(Bomb(600), "PK\u0001\u0002"u8, 24, [100, 0, 0, 0]));
        yield return ("many-entries.docx", "PRS1110", () => SampleFiles.Zip([.. Enumerable.Range(0, 20_001).Select(i => ($"{i}", ""))]));
        yield return ("wrong-count.docx", "PRS1109", () => Patched(SampleFiles.DocxOf("a"), "PK\u0005\u0006"u8, 10, [1, 0]));
    }

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Xml()
    {
        yield return ("laughs.docx", "PRS1109", () => SampleFiles.Zip(
            ("[Content_Types].xml", SampleFiles.WordTypes),
            ("word/document.xml", "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"w\">&b;</w:document>")));
        yield return ("fetching.odt", "PRS1109", () => SampleFiles.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")));
        yield return ("utf-16.docx", "PRS1109", () => SampleFiles.Zip(
            [("[Content_Types].xml", Bytes(SampleFiles.WordTypes)), ("word/document.xml", (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SampleFiles.Word(""))])]));
        yield return ("deep.docx", "PRS1110", () => SampleFiles.Docx(Repeat("<a>", 1_000_000)));
        yield return ("long-tag.docx", "PRS1110", () => SampleFiles.Docx($"<w:p a=\"{new string('a', 9_000_000)}\"/>"));
        yield return ("many-names.docx", "PRS1110", () => SampleFiles.Docx(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<a{i}/>"))));
        yield return ("many-texts.xlsx", "PRS1110", () => SampleFiles.Xlsx("", Repeat("<si/>", 2_000_000)));
        yield return ("not-closed.odt", "PRS1109", () => SampleFiles.Odf("text", "<text:p>"));
    }

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Pictures()
    {
        yield return ("place.jpg", "PRS1115", () => SampleFiles.Jpeg(9, 9, SampleFiles.Exif(hasLatitude: true)));
        yield return ("place.png", "PRS1115", () => SampleFiles.Png(9, 9, ("eXIf", SampleFiles.Exif(hasLatitude: true))));
        yield return ("place.webp", "PRS1115", () => SampleFiles.Webp(9, 9, SampleFiles.Exif(hasLatitude: true)));
        yield return ("place-in-xmp.png", "PRS1115", () => SampleFiles.Png(9, 9, ("iTXt", Bytes("XML:com.adobe.xmp <x exif:GPSLatitude='13,45N'/>"))));
        yield return ("large.png", "PRS1116", () => SampleFiles.Png(60_000, 60_000));
        yield return ("large.jpg", "PRS1116", () => SampleFiles.Jpeg(60_000, 60_000));
        yield return ("large.gif", "PRS1116", () => SampleFiles.Gif(60_000, 60_000));
        yield return ("large.webp", "PRS1116", () => SampleFiles.Webp(16_000_000, 16_000_000));
        yield return ("cut-off.png", "PRS1108", () => SampleFiles.Png(9, 9)[..^14]);
        yield return ("cut-off.jpg", "PRS1108", () => SampleFiles.Jpeg(9, 9)[..^2]);
        yield return ("cut-off.gif", "PRS1108", () => SampleFiles.Gif(9, 9)[..^1]);
        yield return ("cut-off.webp", "PRS1108", () => SampleFiles.Webp(9, 9)[..^4]);
        yield return ("more-behind.png", "PRS1129", () => [.. SampleFiles.Png(9, 9), .. "cropped away"u8]);
        yield return ("more-behind.gif", "PRS1129", () => [.. SampleFiles.Gif(9, 9), .. "<script>"u8]);
        yield return ("without-points.png", "PRS1109", () => SampleFiles.Png(0, 9));
    }

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Drawings() =>
        from drawing in new[]
        {
            ("script", "<script>alert(1)</script>", ""),
            ("handler", "", "onload=\"alert(1)\""),
            ("foreign", "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", ""),
            ("image", "<image href=\"https://example.com/a.png\"/>", ""),
            ("link", "<a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", ""),
            ("nested", "<image href=\"data:image/svg+xml;base64,AAAA\"/>", ""),
            ("import", "<style>@import 'https://example.com/a.css';</style>", ""),
            ("loading", "<rect style=\"fill:url(https://example.com/a)\"/>", ""),
            ("hidden", "<style>a{fill:\\75rl(//e.example/a)}</style>", ""),
            ("animated", "<a><animate attributeName=\"href\" values=\"x\"/></a>", ""),
            ("style-sheet", "<?xml-stylesheet href=\"https://example.com/a.css\"?>", ""),
        }
        let bytes = SampleFiles.Svg(drawing.Item2, drawing.Item3)
        select ($"{drawing.Item1}.svg", "PRS1117", (Func<byte[]>)(() => bytes)) into made
        select made;

    private static IEnumerable<(string Name, string Code, Func<byte[]> Bytes)> Pdfs()
    {
        yield return ("dtd.svg", "PRS1117", () => Bytes("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"));
        yield return ("cut-off.pdf", "PRS1108", () => Cut(SoundPdf()));
        yield return ("locked.pdf", "PRS1107", LockedPdf);
        yield return ("no-pdf-inside.pdf", "PRS1109", () => Bytes("%PDF-1.7\nnothing\n%%EOF\n"));
        yield return ("own-parent.pdf", "PRS1109", () => SampleFiles.Pdf(Pages, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"));
        yield return ("many-pages.pdf", "PRS1110", () => SampleFiles.Pdf(
        [
            Pages, $"<< /Type /Pages /Count 100000 /Kids [{string.Concat(Enumerable.Range(3, 100_000).Select(i => $"{i} 0 R "))}] >>",
            .. Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>", 100_000),
        ]));
        yield return ("deep-array.pdf", "PRS1109", () => SampleFiles.Pdf(Pages, Repeat("[", 1_000_000)));
        yield return ("deep-dictionary.pdf", "PRS1109", () => SampleFiles.Pdf(Pages, Repeat("<</A ", 1_000_000)));
        yield return ("deep-pages.pdf", "PRS1111", () => Deep);
        yield return ("bomb-of-objects.pdf", "PRS1110", () => SampleFiles.PdfOfPackedObjects(Pages, OnePage, SampleFiles.Deflated(1_000_000_000, "3 0 "u8)));
        yield return ("bomb-of-a-page.pdf", "PRS1110", () => SampleFiles.Pdf(
            Bytes(Pages), Bytes(OnePage), Bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"),
            SampleFiles.Stream("/Filter /FlateDecode", SampleFiles.Deflated(1_000_000_000))));
    }

    private static byte[] SoundPdf() => SampleFiles.Pdf(Pages, OnePage, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");

    private static byte[] LockedPdf()
    {
        var lines = Encoding.ASCII.GetString(SampleFiles.Pdf(Pages, OnePage, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>", $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{Repeat("ab", 32)}> /U <{Repeat("cd", 32)}> >>"));
        return Bytes(lines.Replace("/Size", "/Encrypt 4 0 R /ID [<00112233> <00112233>] /Size", StringComparison.Ordinal));
    }

    /// <summary>A sheet of one row that unpacks to so many million bytes.</summary>
    private static byte[] Bomb(int millions) => SampleFiles.Zip(
    [
        ("[Content_Types].xml", Bytes(SampleFiles.BookTypes)), ("xl/workbook.xml", Bytes("<workbook/>")),
        ("xl/worksheets/sheet1.xml", [.. "<worksheet><row>"u8, .. Bytes(new string(' ', millions * 1_000_000))]),
    ]);

    /// <summary>Directory sector and stream name are all that is looked at.</summary>
    private static byte[] Ole(string stream)
    {
        var bytes = new byte[4096];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        bytes[30] = 9;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(48), 1);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024 + 128);
        return bytes;
    }

    private static byte[] Patched(byte[] bytes, ReadOnlySpan<byte> mark, int at, byte[] patch)
    {
        for (var i = bytes.AsSpan().IndexOf(mark); i >= 0 && i < bytes.Length;)
        {
            patch.CopyTo(bytes, i + at);
            var next = bytes.AsSpan(i + 4).IndexOf(mark);
            i = next < 0 ? -1 : i + 4 + next;
        }

        return bytes;
    }

    private static byte[] Cut(byte[] bytes) => bytes[..(bytes.Length * 2 / 3)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}

using System.IO.Compression;
using System.Text;

namespace Prongsai.SiteTests.Links;

/// <summary>The smallest office documents of each kind.</summary>
internal static class TestOffice
{
    public static byte[] Docx(string text) => Package(("word/document.xml", $"<w:document xmlns:w=\"w\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>"));

    public static byte[] Xlsx(string text) => Package(("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", $"<sst><si><t>{text}</t></si></sst>"));

    /// <summary>As Word and Excel save a document with a password: a container whose one large part is encrypted.</summary>
    public static byte[] Locked() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[2048]];

    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}

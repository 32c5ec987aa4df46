using System.IO.Compression;
using System.Text;
using Prongsai.Core.Packaging;

namespace Prongsai.UnitTests.Exchange;

/// <summary>The archive that a workbook is: any program opens it, and its bytes come from its entries alone.</summary>
public sealed class StoredZipTests
{
    [Test]
    public void Any_program_opens_it()
    {
        var bytes = StoredZip.Write([("a.xml", "<a/>"u8.ToArray()), ("folder/ข.xml", "ไทย"u8.ToArray()), ("empty", [])]);
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        Assert.That(zip.Entries.Select(e => (e.FullName, Text(e), e.LastWriteTime.Year)), Is.EqualTo(new[] { ("a.xml", "<a/>", 1980), ("folder/ข.xml", "ไทย", 1980), ("empty", "", 1980) }));
    }

    [Test]
    public void Its_checksums_are_right() =>
        Assert.That(BitConverter.ToUInt32(StoredZip.Write([("a", "123456789"u8.ToArray())]), 14), Is.EqualTo(0xCBF43926));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Sheets;
using Prongsai.Exchange;

namespace Prongsai.UnitTests.Exchange;

/// <summary>The workbook and the document of explanations, judged and read back by the standard's own library.</summary>
public sealed class AppealFilesTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Hard = "a\u0000b\u0085 <&>\"' ]]> 😀 \r\n=1+1 ไทย 12\t ";

    [TestCase(0)]
    [TestCase(2)]
    public void They_are_what_the_standard_says(int rows)
    {
        var files = PaperFiles.Of(Of(rows));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(files[0].Content.ToArray()), false);
        using var document = WordprocessingDocument.Open(new MemoryStream(files[1].Content.ToArray()), false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        Assert.That(validator.Validate(workbook).Concat(validator.Validate(document)).Select(m => $"{m.Part?.Uri} {m.Path?.XPath}: {m.Description}"), Is.Empty);
    }

    [Test]
    public void They_hold_the_same_proof_and_a_hash_keeps_its_digits()
    {
        var files = PaperFiles.Of(Of(2));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(files[0].Content.ToArray()), false);
        using var document = WordprocessingDocument.Open(new MemoryStream(files[1].Content.ToArray()), false);
        var cells = workbook.WorkbookPart?.WorksheetParts.Single().Worksheet?.InnerText ?? "";
        var text = document.MainDocumentPart?.Document?.InnerText ?? "";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cells, Does.Contain($"ตรวจ 3 เมษายน 2565: เปิดได้\nSHA-256 {Hash}").And.Contain("https://example.go.th/2565/1").And.Contain("0.44"));
            Assert.That(text, Does.Contain("ตรวจ ๓ เมษายน ๒๕๖๕: เปิดได้").And.Contain($"SHA-256 {Hash}").And.Contain("https://example.go.th/2565/1").And.Contain("๐.๔๔"));
            Assert.That(text, Does.Contain("ยังคิดเป็นคะแนนไม่ได้").And.Contain("เหลือ ๕ วัน"));
        }
    }

    private static AppealBrief Of(int rows)
    {
        ImmutableArray<AppealRow> all =
        [
            new(new OitItemCode("O", 1), Thai("ข้อ"), true, Hard, Hard, 0.444m, [new(new(new Uri("https://example.go.th/2565/1"), "3 เมษายน 2565", "เปิดได้"), Hash, "copy.pdf")]),
            new(new OitItemCode("O", 2), Thai(Hard), true, null, null, null, []),
        ];
        return new(new FiscalYear(2565), Thai("เทศบาล & คณะ"), "15 มิถุนายน 2565", "10 มิถุนายน 2565", 5, all[..rows]);
    }

    private static LocalizedRun Thai(string text) => new(text, Culture.Thai);
}

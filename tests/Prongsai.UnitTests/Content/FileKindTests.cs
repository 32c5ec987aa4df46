using System.Text;
using NUnit.Framework;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;

namespace Prongsai.UnitTests.Content;

/// <summary>Files that are no text are named as what they are, and texts are never taken for them.</summary>
[TestFixture]
public sealed class FileKindTests
{
    [TestCase("PK\u0003\u0004....word/document.xml", "Word (.docx)")]
    [TestCase("PK\u0003\u0004....xl/workbook.xml", "Excel (.xlsx)")]
    [TestCase("PK\u0003\u0004....other", "ZIP")]
    [TestCase("%PDF-1.7", "PDF")]
    [TestCase("\u0089PNG\r\n", "PNG")]
    [TestCase("\u00FF\u00D8\u00FF\u00E0", "JPEG")]
    [TestCase("\u00D0\u00CF\u0011\u00E0", "Word/Excel 97-2003 (.doc, .xls)")]
    [TestCase("{\\rtf1\\ansi", "Rich Text (.rtf)")]
    [TestCase("\r\n<!DOCTYPE html><html>", "HTML")]
    [TestCase("\u00EF\u00BB\u00BF<HTML>", "HTML")]
    public void A_file_that_is_no_text_is_named(string bytes, string kind) => Assert.That(FileKind.Of(Encoding.Latin1.GetBytes(bytes)), Is.EqualTo(kind));

    [TestCase("")]
    [TestCase("fiscalYear: 2565")]
    [TestCase("---\ntitle: PK\n---")]
    [TestCase("{ a: 1 }")]
    public void A_text_is_none_of_them(string text) => Assert.That(FileKind.Of(Encoding.UTF8.GetBytes(text)), Is.Null);

    [Test]
    public void It_is_the_only_thing_said_of_the_file()
    {
        var bag = new DiagnosticBag();
        var file = TextDecoder.Decode("f.yaml", [.. "PK\u0003\u0004word/"u8, 0, 0, 0xB8, 0xFF], bag);
        Assert.That(file, Is.Null);
        Assert.That(bag.ToSorted().Select(d => d.Code), Is.EqualTo(new[] { "PRS1039" }));
    }
}

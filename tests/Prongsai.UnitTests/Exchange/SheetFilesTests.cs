using Prongsai.Exchange;
using Prongsai.Exchange.Layout;

namespace Prongsai.UnitTests.Exchange;

/// <summary>What becomes of difficult values in a sheet's files.</summary>
public sealed class SheetFilesTests
{
    [TestCase("a\u0000b\u0008c\uFFFEd\u0085e", "abcde")]
    [TestCase("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive")]
    [TestCase("half \uD83D character", "half  character")]
    [TestCase("whole 😀 and ไทยน้ำ", "whole 😀 and ไทยน้ำ")]
    public void Text_holds_only_what_every_spreadsheet_can(string text, string clean) => Assert.That(CellText.Clean(text), Is.EqualTo(clean));

    [TestCase("ก")]
    [TestCase("😀")]
    public void Text_that_is_too_long_is_cut_between_characters(string character)
    {
        var clean = CellText.Clean(string.Concat(Enumerable.Repeat(character, 40_000)));
        Assert.That(clean, Has.Length.InRange(CellText.Longest - 1, CellText.Longest).And.EndsWith("…"));
        Assert.That(char.IsHighSurrogate(clean[^2]), Is.False);
    }

    [Test]
    public void The_same_sheet_gives_the_same_bytes()
    {
        var (first, second) = (SheetFiles.Of(WorkbookTests.Of([WorkbookTests.Row("ก")])), SheetFiles.Of(WorkbookTests.Of([WorkbookTests.Row("ก")])));
        Assert.That(first.Select(f => f.Content.ToArray()), Is.EqualTo(second.Select(f => f.Content.ToArray())));
    }
}

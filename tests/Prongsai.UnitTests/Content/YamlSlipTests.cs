using System.Collections.Immutable;
using NUnit.Framework;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content;

/// <summary>Slips of the hand in YAML: each has its own code at its own place, and all of a file are told in one run.</summary>
[TestFixture]
public sealed class YamlSlipTests
{
    private const string Items = "list:\n  - item: O1\n    answer: pending\n";

    // signs
    [TestCase("title:\n  th: หมายเหตุ: ดู\n  en: \"x\"", "2:15 PRS1022")]
    [TestCase("a1:\n  th: ก\nb1: ข: ค\nc1: ง: จ", "3:6 PRS1022", "4:6 PRS1022")]
    [TestCase("title: { th: กองคลัง, การเงิน, en: x }", "1:21 PRS1022")]
    [TestCase("year: 1\noverall:97.86\ngrade: A", "2:8 PRS1023")]
    [TestCase("source:\n  th:กองคลัง", "2:5 PRS1023")]
    [TestCase("title: {th:\"ก\", en:\"b\"}", "1:11 PRS1023", "1:20 PRS1023")]
    [TestCase("evidence:\n  - url:https://example.go.th/x", "2:8 PRS1023")]
    [TestCase(Items + "  -item: O2\n    answer: pending", "4:3 PRS1023")]
    [TestCase("list:\n  – item: O1\n    answer: x", "2:3 PRS1025")]
    [TestCase("list:\n  — a\n  • b", "2:3 PRS1025", "3:3 PRS1025")]
    [TestCase("year: 1\noverall： 97\ngrade: A", "2:8 PRS1026")]
    [TestCase("year: 1\noverall=97\ngrade: A", "2:8 PRS1026")]
    [TestCase("คะแนน：97", "1:6 PRS1026")]
    // spaces
    [TestCase("overall:\u00A097\ngrade: A", "1:9 PRS1027")]
    [TestCase("list:\n  -\u00A0item: O1", "2:4 PRS1027")]
    [TestCase("overall\u2009: 97", "1:8 PRS1027")]
    [TestCase("overall: 97\u3000", "1:12 PRS1027")]
    [TestCase("overall: \u00A097", "1:10 PRS1027")]
    [TestCase("title: { th:\u00A0ก, en: b }", "1:13 PRS1027")]
    [TestCase("list:\n\u00A0 - a", "2:1 PRS1008")]
    [TestCase("list:\n\t- a", "2:1 PRS1008")]
    [TestCase("year: 1\n\u200Boverall: 97", "2:1 PRS1012")]
    [TestCase(Items + "\u200B  - item: O2", "4:1 PRS1012")]
    [TestCase("overall:\u200B97", "1:9 PRS1027")]
    [TestCase("th: \"ก\u2028ข\"", "1:7 PRS1007")]
    // quotation marks
    [TestCase("title:\n  th: \"กองคลัง\n  en: \"Finance\"\nnote: x", "2:7 PRS1028")]
    [TestCase("title: { th: \"ก, en: \"The b\" }\ndate: x", "1:14 PRS1028")]
    [TestCase("title: { th: \"ก\", en: \"The b }\ndate: x", "1:23 PRS1028")]
    [TestCase("title:\n  th: กองคลัง\"\n  en: x", "2:14 PRS1028")]
    [TestCase("title:\n  th: \"กอง\nคลัง\"\n  en: x", "2:7 PRS1028")]
    [TestCase("th: \"นโยบาย \"No Gift\" ปี\"\nen: b", "1:14 PRS1029")]
    [TestCase("th: \"ก\",\nen: \"b\"", "1:8 PRS1029")]
    [TestCase("title:\n  th: \"ก\" en: \"b\"", "2:10 PRS1029")]
    [TestCase("list:\n  - item: O1 answer: pending", "2:14 PRS1029")]
    [TestCase("th: “กองคลัง”\nen: ‘x’", "1:5 PRS1030", "2:5 PRS1030")]
    [TestCase("name: { th: “ก”, en: b }", "1:13 PRS1030")]
    [TestCase("file: \"C:\\Users\\x\"", "1:10 PRS1031")]
    [TestCase("file: \"C:\\new\\test\"", "1:10 PRS1031")]
    // pasted
    [TestCase("year: 1\n<<<<<<< HEAD\noverall: 97\n=======\noverall: 98\n>>>>>>> x\ngrade: A", "2:1 PRS1032")]
    [TestCase("year: 1\nscores:\n  - n1: 1\n2\t94.70\n3\t95.00\ngrade: A", "4:1 PRS1033")]
    [TestCase("scores:\n  1\t94.70\n  2\t95.00", "2:1 PRS1033")]
    [TestCase("note: \"<b>ก</b>&nbsp;ข\"", "1:7 PRS1037")]
    // nesting
    [TestCase(Items + "   - item: O2\n     answer: x\n  - item: O3", "4:4 PRS1034")]
    [TestCase("list:\n   - item: O1\n    answer: x\n    unit: y\n  - item: O2", "2:4 PRS1034")]
    [TestCase("title:\n    th: ก\n  en: b\nxx: 1", "2:5 PRS1034")]
    [TestCase("list:\n- item: O1\n    answer: x\n    unit: y\n  - item: O2\n    answer: x", "2:1 PRS1034")]
    [TestCase(Items + "   item: O2\n    answer: x\n  - item: O3", "4:4 PRS1034")]
    [TestCase("year: 1\n- overall: 97\ngrade: A", "2:1 PRS1034")]
    [TestCase("list: [1, 3\nother: [2]", "1:7 PRS1035")]
    [TestCase("list: [1, 3}\nother: [2]", "1:7 PRS1035")]
    [TestCase("title: { th: \"ก\" en: \"b\" }", "1:17 PRS1035")]
    [TestCase("th: %50\nen: @line\nxx: `a`", "1:5 PRS1036", "2:5 PRS1036", "3:5 PRS1036")]
    [TestCase("th: [ร่าง] แผน\nen: x", "1:5 PRS1036")]
    [TestCase("th: | ก\nen: > b", "1:5 PRS1036", "2:5 PRS1036")]
    [TestCase("year: 1\noverall 97\ngrade: A", "2:1 PRS1038")]
    [TestCase("list:\n  - item O1\n    answer: x", "2:5 PRS1038")]
    [TestCase("ผลการประเมิน\n# x\nyear: 1", "1:1 PRS1038")]
    [TestCase("th: ข้อความ\nต่อบรรทัด\nen: b", "2:1 PRS1038")]
    [TestCase("text: { th: ก #1, en: \"b\" }", "1:15 PRS1011")]
    public void A_slip_is_named_at_its_place(string text, params string[] expected) => Assert.That(Found(text), Is.EqualTo(expected));

    [TestCase("th: กอง\u00A0คลัง\nen: \"a:\u00A0b\"")]
    [TestCase("th: \"ก\n  ข: ค\"\nen: b")]
    [TestCase("a1: [1,\n  2]\nb1: { th: \"x\",\n  en: \"y\" }")]
    [TestCase("th: |\n  ก: ข\n   - x\nen: b")]
    [TestCase("th: ก – ข\nen: “a” and b")]
    [TestCase("url: https://example.go.th/?a=1&b=2\nto: mailto:a@example.go.th")]
    [TestCase("th: a < b & c > d\nen: it's")]
    [TestCase("list:\n- a\n- b")]
    public void What_is_sound_is_left_alone(string text) => Assert.That(Found(text), Is.Empty);

    [Test]
    public void Ten_slips_of_ten_kinds_are_told_in_one_run()
    {
        const string text = "year:2565\ntitle:\n  th: หมายเหตุ: ดู\n  en: \"Measures\nbasis: “ก”\noverall： 97\nstrengths: [1, 2\nfile: \"C:\\Users\"\nlist:\n  – a\n  -b\n"
            + "grade A\nname: @line\nyear2:\u00A01\n";
        Assert.That(Found(text), Is.EqualTo(new[]
        {
            "1:5 PRS1023", "3:15 PRS1022", "4:7 PRS1028", "5:8 PRS1030", "6:8 PRS1026", "7:12 PRS1035", "8:10 PRS1031", "10:3 PRS1025", "11:3 PRS1023",
            "12:1 PRS1038", "13:7 PRS1036", "14:7 PRS1027",
        }));
    }

    [Test]
    public void What_the_parser_would_find_later_is_told_beside_the_slips() =>
        Assert.That(Found("a1: x: y\nb1: 1\nb1: 2\nc1: &x 1"), Is.EqualTo(new[] { "1:6 PRS1022", "3:1 PRS1003", "4:5 PRS1004" }));

    [TestCase("title:\n  th: หมายเหตุ: ดู", "th: \"หมายเหตุ: ดู\"")]
    [TestCase("title: { th: \"ก, en: \"b\" }", "title: { th: \"ก\", en: \"b\" }")]
    [TestCase("th: \"นโยบาย \"No Gift\" ปี\"", "th: 'นโยบาย \"No Gift\" ปี'")]
    [TestCase("file: \"C:\\Users\"", "file: 'C:\\Users'")]
    [TestCase("year: 1\noverall:\u00A097.86", "overall: 97.86")]
    public void The_hint_is_the_line_put_right(string text, string line) =>
        Assert.That(Diagnostics(text).Single().Hint.English, Does.EndWith($"  {line}"));

    [Test]
    public void Places_are_the_same_with_line_ends_of_Windows() =>
        Assert.That(Found("year: 1\r\noverall:97\r\nth: “ก”\r\n"), Is.EqualTo(new[] { "2:8 PRS1023", "3:5 PRS1030" }));

    private static IEnumerable<string> Found(string text) => Diagnostics(text).Select(d => $"{d.Span.Start.Line}:{d.Span.Start.Column} {d.Code}");

    private static ImmutableArray<Diagnostic> Diagnostics(string text)
    {
        var bag = new DiagnosticBag();
        var screened = TextScreen.Pass(new SourceFile("f.yaml", text), bag);
        YamlTreeReader.Read(screened.File, bag, screened.IsSuspect);
        return bag.ToSorted();
    }
}

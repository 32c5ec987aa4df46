using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>Results copied from where the assessor shows them, in whatever form, read into the year's file by <c>import</c>.</summary>
public sealed partial class CopiedResultsTests
{
    private const string Scores = "content/years/2566/scores.yaml";

    private static readonly string[] Names =
    [
        "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
    ];

    private static IEnumerable<TestCaseData> Forms()
    {
        yield return Case("tabs", string.Join('\n', Names.Select((n, i) => $"{i + 1}\t{n}\t{Points(i)}")));
        yield return Case("heads in any order", "คะแนน,ลำดับ,ตัวชี้วัด\n" + string.Join('\n', Names.Select((n, i) => $"{Points(i)},{i + 1},{n}")));
        yield return Case("ranked, so that the first number is no indicator's", "อันดับ,ตัวชี้วัด,คะแนนที่ได้\n" + string.Join('\n', Names.Index().Reverse().Select((n, rank) => $"{rank + 1},{n.Item},{Points(n.Index)}")));
        yield return Case("full points and weights beside", "ตัวชี้วัด;คะแนนเต็ม;น้ำหนัก;ผลคะแนน\n" + string.Join('\n', Names.Select((n, i) => $"{n};100;10;{Points(i)}")));
        yield return Case("two years", "ตัวชี้วัด,ปี 2565,ปี ๒๕๖๖\n" + string.Join('\n', Names.Select((n, i) => $"{n},50.5,{Points(i)}")));
        yield return Case("Thai digits and units", string.Join('\n', Names.Select((n, i) => $"{n}\t{ThaiDigits(Points(i))} %")));
        yield return Case("numbers with their word", string.Join('\n', Names.Select((_, i) => $"ตัวชี้วัดที่ {i + 1}\t{Points(i)}")));
        yield return Case("number and name in one cell", string.Join('\n', Names.Select((n, i) => $"ตัวชี้วัดที่ {ThaiDigits($"{i + 1}")} {n} (แบบ)\t{Points(i)}")));
        yield return Case("English", "Indicator\tScore\n" + string.Join('\n', EnglishNames().Select((n, i) => $"{n}\t{Points(i)}")));
    }

    [TestCaseSource(nameof(Forms))]
    public void Whatever_the_form_the_same_is_read(string text)
    {
        using var site = Site().Write("results.txt", text);
        var run = Import(site, "results.txt", "--overall", "65.00", "--grade", "ต้องปรับปรุง");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        Assert.That(site.Read(Scores), Is.EqualTo(Begun("65.00", "ต้องปรับปรุง")));
    }

    [Test]
    public void Total_and_grade_are_read_where_they_stand()
    {
        using var site = Site().Write("results.csv", $"ตัวชี้วัด,เต็ม,ได้\n{Table(",100,")}\nคะแนนรวม,100,๗๕.๕\nระดับ ต้องปรับปรุง,,");
        Import(site, "results.csv");
        Assert.That(site.Read(Scores), Is.EqualTo(Begun("75.50", "ต้องปรับปรุง")));
    }

    [Test]
    public void Without_where_they_were_published_nothing_is_begun()
    {
        using var site = Site().Write("results.csv", $"{Table(",")}\nคะแนนรวม,65");
        var run = site.Run("import", "results.csv", "--year", "2566", "--write", "--messages", "en");
        Assert.That((run.ExitCode, File.Exists(Path.Combine(site.Root, Scores))), Is.EqualTo((2, false)), run.Out);
        Assert.That(run.Error, Does.Contain("--source"));
    }

    [Test]
    public void At_a_terminal_all_is_asked()
    {
        using var site = Site().Write("results.csv", Table(",").Replace("การใช้งบประมาณ", "การใช้งบประมาน", StringComparison.Ordinal));
        site.IsWatched = true;
        site.Typed = "y\nประกาศ \"ผล\"\n๖๕\nต้องปรับปรุง\nResult\n๑/๘/๒๕๖๖\ny\n";
        var run = site.Run("import", "results.csv", "--year", "2566", "--messages", "en");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        Assert.That(site.Read(Scores), Is.EqualTo(Begun("65.00", "ต้องปรับปรุง").Replace(
            "# การใช้งบประมาณ\n", "# การใช้งบประมาณ\n    printedName: \"การใช้งบประมาน\"\n", StringComparison.Ordinal)));
    }

    [Test]
    public void A_result_that_is_there_has_only_its_points_changed()
    {
        using var site = Site().Write("results.csv", Table(","));
        Import(site, "results.csv", "--overall", "65.00", "--grade", "ต้องปรับปรุง");
        site.Write("results.csv", "การใช้อำนาจ,๗๐.๒๕\nคะแนนรวม,66");
        Assert.That(site.Run("import", "results.csv", "--year", "2566", "--write").ExitCode, Is.Zero);
        Assert.That(site.Read(Scores), Is.EqualTo(Begun("66.00", "ต้องปรับปรุง").Replace("62.50", "70.25", StringComparison.Ordinal)));
    }

    [Test]
    public void A_name_that_is_nearly_right_is_not_taken_unasked()
    {
        using var site = Site().Write("results.csv", Table(",").Replace("การใช้งบประมาณ", "การใช้งบประมาน", StringComparison.Ordinal));
        var told = Import(site, "results.csv", "--format", "line");
        Assert.That((told.ExitCode, File.Exists(Path.Combine(site.Root, Scores))), Is.EqualTo((1, false)), told.Out);
        Assert.That(told.Out, Does.Contain("PRS2070").And.Contain("A2"));
        Import(site, "results.csv", "--accept-names", "--overall", "65", "--grade", "ต้องปรับปรุง");
        Assert.That(site.Read(Scores), Does.Contain("printedName: \"การใช้งบประมาน\""));
    }

    [TestCase("two columns that may be it", "PRS2067", "B1, C1", "การใช้อำนาจ,70.5,80.5\nการใช้งบประมาณ,60.5,90.5")]
    [TestCase("one indicator twice", "PRS2068", "A1, A2", "การใช้อำนาจ,70.5\nการใช้อำนาจ,80.5")]
    [TestCase("a row of something else", "PRS2069", "B2", "การใช้อำนาจ,70.5\nสวัสดิการพนักงาน,80.5")]
    [TestCase("a part of an indicator", "PRS2069", "B2", "การใช้อำนาจ,70.5\nตัวชี้วัดที่ 9.1 ข้อมูลพื้นฐาน,80.5")]
    [TestCase("a number that its name does not fit", "PRS2070", "A1", "ตัวชี้วัดที่ 4 การใช้อำนาจ,70.5")]
    [TestCase("no result at all", "PRS2065", "", "ก,ข\nค,ง")]
    public void What_cannot_be_told_is_said(string what, string code, string cells, string text)
    {
        using var site = Site().Write("results.csv", text);
        var run = Import(site, "results.csv", "--format", "line");
        Assert.That(run.Out, Does.Contain(code), what);
        Assert.That(cells.Length == 0 || run.Out.Contains(cells, StringComparison.Ordinal), run.Out);
        Assert.That(File.Exists(Path.Combine(site.Root, Scores)), Is.False);
    }

    private static TestSite Site() => TestSite.From(GuidePages.Example);

    private static string Points(int index) => $"{60 + index}.50";

    private static string Table(string part) => string.Join('\n', Names.Select((n, i) => n + part + Points(i)));

    private static RunResult Import(TestSite site, string file, params string[] more) => site.Run(
        ["import", file, "--year", "2566", "--write", "--source", "ประกาศ \"ผล\"", "--source-en", "Result", "--source-date", "1 ส.ค. 2566", .. more]);

    private static string Begun(string overall, string grade) =>
        "# yaml-language-server: $schema=../../.schemas/scores.schema.json\nfiscalYear: 2566\n\nsource:\n  title:\n    th: \"ประกาศ \\\"ผล\\\"\"\n    en: \"Result\"\n  date: 2023-08-01\n"
        + $"overall: {overall}\ngrade: {grade}\n\nscores:\n" + string.Concat(Names.Select((n, i) => $"  - indicator: {i + 1}\n    value: {Points(i)}   # {n}\n"));

    private static IEnumerable<string> EnglishNames() =>
        IndicatorName().Matches(File.ReadAllText(Path.Combine(Repo.Root, "src/frameworks/2566.yaml"))).Select(m => m.Groups["name"].Value);

    [GeneratedRegex("- number: [0-9]+\n +name:\n +th: .*\n +en: \"(?<name>.*)\"")]
    private static partial Regex IndicatorName();

    private static string ThaiDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c));

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);
}

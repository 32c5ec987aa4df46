using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Personal data in every kind of file is told by the real check, and masked in all that it says; numbers that are as long are not.</summary>
public sealed partial class PlantedDataTests
{
    private const int Innocents = 500;

    private const string Id = "เลขประจำตัวประชาชน";

    /// <summary>What is planted: the file, the words before it, how it is written, and what is shown in its place.</summary>
    private static readonly (string File, string Label, string Value, string Shown)[] Planted =
    [
        ("disclosures.yaml", "ผู้ร้อง", Person(1), Masked(1)),
        ("disclosures.yaml", "โทร.", "081-234-5601", "08X-XXX-5601"),
        ("disclosures.yaml", "อีเมล", "malee@gmail.com", "m•••@gmail.com"),
        ("page.th.md", "นาย ก", Parted(Person(2)), Masked(2)),
        ("page.th.md", "นาง ข", Thai(Parted(Person(3))), Masked(3)),
        ("page.th.md", "เลขที่ของเขาคือ", Person(4).Insert(8, "|"), Masked(4)),
        ("page.th.md", "นาง ช", Person(13).Insert(6, "**").Insert(0, "**"), Masked(13)),
        ("page.th.md", "นาย ซ", Parted(Person(14)).Replace('-', '–'), Masked(14)),
        ("page.th.md", "นาย ฌ", "[คำสั่ง](https://example.go.th/" + Parted(Person(15)).Replace("-", "%2D", StringComparison.Ordinal) + ")", Masked(15)),
        ("disclosures.yaml", "นาง ญ", Parted(Person(16)).Replace('-', '\u00A0'), Masked(16)),
        ("list.csv", "นาย ฎ", Wide(Person(17)), Masked(17)),
        ("list.docx", "นาง ฏ", Parted(Person(18)).Replace('-', '.'), Masked(18)),
        ("page.th.md", "เลขที่บัญชี", "123-4-56701-0", "XXX-X-XX701-0"),
        ("list.csv", "นาย ค", Person(5), Masked(5)),
        ("list.csv", "มือถือ", "๐๘๑๒๓๔๕๖๐๒", "08X-XXX-5602"),
        ("list.csv", Id, Person(6).Insert(4, " ").Insert(9, " "), Masked(6)),
        ("list.xlsx", "นาย ง", Person(7), Masked(7)),
        ("list.xlsx", "นาย จ", Parted(Person(8)), Masked(8)),
        ("list.xlsx", "อีเมล", "Somsri@hotmail.com", "s•••@hotmail.com"),
        ("list.docx", "นาย ฉ", Person(9).Insert(5, "|"), Masked(9)),
        ("list.docx", "เบอร์", "+66 81 234 5603", "08X-XXX-5603"),
        ("list.docx", "ธนาคาร เลขที่บัญชี", "1234567020", "XXX-X-XX702-0"),
        ("list.ods", "นาย ช", Thai(Person(10)), Masked(10)),
        ("list.ods", "โทรศัพท์", "0812345604", "08X-XXX-5604"),
        ("list.pdf", "Mr A", Person(11), Masked(11)),
        ("list.pdf", "His number", Person(12).Insert(6, "|"), Masked(12)),
    ];

    [Test]
    public void Everything_planted_is_told_once_at_its_file()
    {
        using var site = WithPlanted();
        var run = site.Run("check", "--format", "line");
        var told = run.Out.Split('\n').Where(l => Code().IsMatch(l)).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(Planted.Select(p => p.File).Distinct(), Is.EquivalentTo(SevenKinds.Names));
            Assert.That(Planted.Where(p => told.Count(l => l.Contains(p.File + "(", StringComparison.Ordinal) && l.Contains(p.Shown, StringComparison.Ordinal)) != 1).Select(p => (p.File, p.Value)), Is.Empty, run.Out);
            Assert.That(told, Has.Count.EqualTo(Planted.Length), run.Out);
        }
    }

    [TestCase("pretty")]
    [TestCase("line")]
    [TestCase("json")]
    public void Nothing_planted_is_shown_whole(string format)
    {
        using var site = WithPlanted();
        var run = site.Run("check", "--format", format);
        var said = Joints().Replace(ThaiText.ToArabicDigits(run.Out + run.Error), "");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(said, Does.Contain("PRS4040").And.Contain("PRS4045"));
            Assert.That(Planted.Where(p => said.Contains(Joints().Replace(ThaiText.ToArabicDigits(p.Value), ""), StringComparison.OrdinalIgnoreCase)).Select(p => p.Value), Is.Empty);
        }
    }

    [Test]
    public void Numbers_of_companies_contracts_and_projects_are_not_told()
    {
        using var site = TestSite.Of("minimal");
        var lines = Enumerable.Range(0, Innocents).Select(i => (File: SevenKinds.Names[i % SevenKinds.Names.Length], Line: Innocent(i))).ToList();
        foreach (var name in SevenKinds.Names)
        {
            SevenKinds.Write(site, name, [.. lines.Where(l => l.File == name).Select(l => l.Line)]);
        }

        var run = site.Run("check", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(l => l.Line.Value).Distinct().Count(), Is.EqualTo(Innocents));
            Assert.That(lines.Select(l => l.Line.Value.Length), Is.All.EqualTo(13));
            Assert.That(run.Out.Split('\n').Where(l => Code().IsMatch(l)), Is.Empty);
            Assert.That(run.ExitCode, Is.Zero, run.Out);
        }
    }

    private static TestSite WithPlanted()
    {
        var site = TestSite.Of("minimal");
        foreach (var name in SevenKinds.Names)
        {
            SevenKinds.Write(site, name, [.. Planted.Where(p => p.File == name).Select(p => (p.Label, p.Value))]);
        }

        return site;
    }

    /// <summary>A company's tax id alone; the number of a contract or a project with what it is called, though its last digit checks as a person's.</summary>
    private static (string Label, string Value) Innocent(int i)
    {
        var isLatin = SevenKinds.Names[i % SevenKinds.Names.Length] == "list.pdf";
        return (i / SevenKinds.Names.Length % 3) switch
        {
            0 => (isLatin ? "Company" : "บริษัท", Checked(string.Create(CultureInfo.InvariantCulture, $"01055{i * 7919:0000000}"))),
            1 => (isLatin ? "Contract no" : "เลขที่สัญญา", Person(1000 + i)),
            _ => (isLatin ? "e-GP" : "เลขที่โครงการ e-GP", Person(2000 + i)),
        };
    }

    private static string Person(int number) => Checked(string.Create(CultureInfo.InvariantCulture, $"11017{number * 3989:0000000}"));

    private static string Masked(int number) => new string('X', 9) + Person(number)[9..];

    private static string Parted(string id) => $"{id[0]}-{id[1..5]}-{id[5..10]}-{id[10..12]}-{id[12]}";

    private static string Thai(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c));

    private static string Wide(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    /// <summary>Twelve digits with the thirteenth that checks them.</summary>
    private static string Checked(string twelve)
    {
        var sum = twelve.Select((c, i) => (c - '0') * (13 - i)).Sum();
        return twelve + (char)('0' + ((11 - (sum % 11)) % 10));
    }

    [GeneratedRegex("PRS404[0-9]")]
    private static partial Regex Code();

    [GeneratedRegex(@"%2D|[\s|.()+*–-]")]
    private static partial Regex Joints();
}

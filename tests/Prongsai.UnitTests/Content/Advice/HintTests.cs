using Prongsai.Content.Binding;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.UnitTests.Content.Advice;

/// <summary>A hint holds the officer's own value put right.</summary>
public sealed class HintTests
{
    [TestCase("97,86", "97.86")]
    [TestCase("97.86%", "97.86")]
    [TestCase("97.86 คะแนน", "97.86")]
    [TestCase("ร้อยละ ๙๗.๘๖", "97.86")]
    [TestCase("1,234.5", "1234.5")]
    [TestCase("มาก", "97.86")]
    public void A_number(string written, string right) => Assert.That(HintOf(written, (s, b) => Scalars.Number.Parse("overall", s, b)), Does.Contain($"เช่น {right}"));

    [TestCase("ข้อ 7", "เช่น 7")]
    [TestCase("3.0", "เช่น 3")]
    public void A_whole_number(string written, string right) => Assert.That(HintOf(written, (s, b) => Scalars.WholeNumber.Parse("number", s, b)), Does.EndWith(right));

    [TestCase("ข้อ 12", "เช่น O12")]
    [TestCase("O-๑๒", "เช่น O12")]
    [TestCase("ข้อแรก", "เช่น O12")]
    public void A_code(string written, string right) => Assert.That(HintOf(written, (s, b) => Scalars.ItemCode.Parse("item", s, b)), Does.EndWith(right));

    [TestCase("66", "2566")]
    [TestCase("๖๖", "2566")]
    [TestCase("ปี 2566", "2566")]
    [TestCase("พ.ศ. 66", "2566")]
    [TestCase("2022", "(2022 + 543 = 2565)")]
    public void A_year(string written, string right) => Assert.That(HintOf(written, (s, b) => Dates.Year.Parse("fiscalYear", s, b)), Does.EndWith(right));

    [TestCase("2565/2566", ": 2565-2566")]
    [TestCase("2565 ถึง 2566", ": 2565-2566")]
    [TestCase("ปีงบประมาณ พ.ศ. 2565", ": 2565")]
    [TestCase("2022", ": 2565")]
    [TestCase("1 ต.ค. 2564 - 30 ก.ย. 2565", ": 2021-10-01..2022-09-30")]
    [TestCase("1 ต.ค. 64 ถึง 31 มี.ค. 65", ": 2021-10-01..2022-03-31")]
    [TestCase("ตลอดไป", "ค.ศ.-เดือน-วัน")]
    public void A_period(string written, string right) => Assert.That(HintOf(written, (s, b) => Dates.Period.Parse("covers", s, b)), Does.EndWith(right));

    [TestCase("มี", "หมายถึง disclosed หรือไม่")]
    [TestCase("???", "disclosed (เปิดเผยแล้ว)")]
    public void A_choice(string written, string right) =>
        Assert.That(HintOf(written, (s, b) => Scalars.Choice<DisclosureAnswer>().Parse("answer", s, b)), Does.Contain(right));

    [TestCase("ใช่", "หมายถึง true หรือไม่")]
    [TestCase("no", "หมายถึง false หรือไม่")]
    public void A_truth(string written, string right) => Assert.That(HintOf(written, (s, b) => Scalars.Truth.Parse("split", s, b)), Does.Contain(right));

    [Test]
    public void A_hint_speaks_no_jargon_of_programs() =>
        Assert.That(HintOf("พรุ่งนี้", (s, b) => Dates.Day.Parse("date", s, b)), Does.Contain("ปี ค.ศ.-เดือน-วัน").And.Not.Contain("YYYY"));

    private static string HintOf(string written, Func<YamlScalar, DiagnosticBag, object?> parse)
    {
        var bag = new DiagnosticBag();
        parse(new YamlScalar(written, isPlain: true, new SourceFile("a.yaml", written).Span(0, written.Length)), bag);
        return bag.ToSorted().Single().Hint.Thai;
    }
}

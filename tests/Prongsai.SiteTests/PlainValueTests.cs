using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>Values that YAML would guess to be something else stay as they are written: they reach the site's data as text.</summary>
public sealed class PlainValueTests
{
    [TestCase("010")]
    [TestCase("036411047")]
    [TestCase("yes")]
    [TestCase("no")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("1e3")]
    [TestCase(".nan")]
    [TestCase("0x1F")]
    [TestCase("2565-08-04")]
    [TestCase("12:30:45")]
    [TestCase("เรื่อง#1")]
    [TestCase("50%")]
    [TestCase("a@example.go.th")]
    [TestCase("=1+1")]
    [TestCase("โครงการ \"ลพบุรี\"")]
    public void A_text_without_quotation_marks_stays_as_written(string text)
    {
        using var site = PlainSite.Make().Replace("content/years/2565/measures.yaml", "name: { th: \"การใช้งบประมาณ\", en: \"Use of budget\" }", $"name:\n      th: {text}\n      en: \"Use\"");
        var result = site.Run("build", "--format", "line");
        Assert.That(result.ExitCode, Is.Zero, result.Out);
        using var json = JsonDocument.Parse(site.Read("output/2565/measures/measures.json"));
        var row = json.RootElement.GetProperty("rows")[0];
        Assert.That(row.GetProperty("name_th").GetString(), Is.EqualTo(text));
    }

    [TestCase("O1")]
    [TestCase("o1")]
    [TestCase("01")]
    [TestCase("O๑")]
    [TestCase("OIT 1")]
    public void An_item_may_be_written_in_the_ways_people_write_it(string code)
    {
        using var site = PlainSite.Make().Replace("content/years/2565/disclosures.yaml", "item: O1\n", $"item: {code}\n");
        var result = site.Run("check", "--format", "line");
        Assert.That((result.ExitCode, result.Out), Is.EqualTo((0, "")));
    }

    [Test]
    public void A_comment_after_a_value_is_no_mistake()
    {
        using var site = PlainSite.Make()
            .Replace("content/years/2565/scores.yaml", "value: 80.00", "value: 80.00   # การใช้งบประมาณ")
            .Replace("content/units.yaml", "units:", "# หน่วยงาน: #1\nunits:   # ทั้งหมด");
        var result = site.Run("check", "--format", "line");
        Assert.That((result.ExitCode, result.Out), Is.EqualTo((0, "")));
    }
}

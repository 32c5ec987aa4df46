using Prongsai.Content.Reading;
using Prongsai.Core.Model;

namespace Prongsai.UnitTests.Content.Reading;

/// <summary>A file that looks like one of a content's is known for it, whatever systems and people did to its name.</summary>
public sealed class MeantFileTests
{
    [TestCase("years/2566/disclosures.yaml.txt", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/disclosures.yml", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/disclosures.YAML", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/disclosures.yaml.yaml", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/Disclosures.Yaml", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/disclosure.yaml", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/disclosures", "years/2566/disclosures.yaml")]
    [TestCase("years/2566/scores (1).yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores - Copy.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores - Copy (2).yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores - สำเนา.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores - ส\u0E4D\u0E32เนา.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/Copy of scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/สำเนาของ scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores.yaml.bak", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores_old.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores-2566.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/sco\u200Bres.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/scores\u00A0.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/มาตรการ.yaml", "years/2566/measures.yaml")]
    [TestCase("years/๒๕๖๖/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/66/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/ปี 2566/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/ปีงบประมาณ พ.ศ. ๒๕๖๖/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566 /scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/FY2023/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/2566/2566/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("Years/2566/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("2566/scores.yaml", "years/2566/scores.yaml")]
    [TestCase("years/scores.yaml", "years/…/scores.yaml")]
    [TestCase("scores.yaml", "years/…/scores.yaml")]
    [TestCase("years/scores-2566.yaml", "years/2566/scores.yaml")]
    [TestCase("frameworks/2566.yml", "frameworks/2566.yaml")]
    [TestCase("frameworks/๒๕๖๖.yaml", "frameworks/2566.yaml")]
    [TestCase("frameworks/66.yaml", "frameworks/2566.yaml")]
    [TestCase("frameworks/2566 - Copy.yaml", "frameworks/2566.yaml")]
    [TestCase("framework/2566.yaml", "frameworks/2566.yaml")]
    [TestCase("2566.yaml", "frameworks/2566.yaml")]
    [TestCase("site.yaml.txt", "site.yaml")]
    [TestCase("Site.yaml", "site.yaml")]
    [TestCase("units.yml", "units.yaml")]
    [TestCase("years/2566/units.yaml", "units.yaml")]
    [TestCase("articles/about.th.md.txt", "articles/about.th.md")]
    [TestCase("articles/about.TH.md", "articles/about.th.md")]
    [TestCase("articles/About.th.md", "articles/about.th.md")]
    [TestCase("articles/about us.thai.md", "articles/about-us.th.md")]
    [TestCase("about.en.md", "articles/about.en.md")]
    [TestCase("articles/about.md", "articles/about.th.md")]
    [TestCase("years/2566/notes.txt", null)]
    [TestCase("years/2566/scan.pdf", null)]
    [TestCase("years/2566/scores.xlsx", null)]
    [TestCase("years/2566/รูปถ่าย.jpg", null)]
    [TestCase("backup/2566/scores.yaml", null)]
    [TestCase("articles/photo.jpg", null)]
    [TestCase("notes.md", null)]
    [TestCase("logo.png", null)]
    [TestCase("todo.yaml", null)]
    [TestCase("years/2566/test.yaml", null)]
    public void A_file_is_known_for_what_it_was_meant_to_be(string path, string? meant)
    {
        string[] parts = path.Split('/');
        var file = MeantFolder.Of(parts[..^1]) is { } folder ? MeantFile.Of(parts[^1], folder, () => null) : null;
        Assert.That(file?.Path, Is.EqualTo(meant));
    }

    [TestCase("scores - Copy.yaml", true)]
    [TestCase("สำเนาของ scores.yaml", true)]
    [TestCase("scores (1).yaml", true)]
    [TestCase("scores.yaml.bak", true)]
    [TestCase("scores.yaml.txt", false)]
    [TestCase("Scores.yml", false)]
    public void A_copy_is_told_from_a_slip(string name, bool isCopy) =>
        Assert.That(MeantFile.Of(name, MeantFolder.OfYear(new FiscalYear(2566)), () => null)?.IsCopy, Is.EqualTo(isCopy));

    [TestCase("~$scores.yaml")]
    [TestCase(".~lock.scores.yaml#")]
    [TestCase("Thumbs.db")]
    [TestCase("desktop.ini")]
    [TestCase("Desktop.ini")]
    [TestCase(".DS_Store")]
    [TestCase("README.txt")]
    public void What_systems_and_programs_leave_is_passed_over(string name) => Assert.That(ContentLayout.IsIgnored(name), Is.True);
}

using Prongsai.Core.Model;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;

namespace Prongsai.UnitTests.Links;

/// <summary>What is said of a link from what was seen, without a network.</summary>
public sealed class LinkJudgeTests
{
    private const string Here = "https://www.agency.go.th/plan/page";

    [Test]
    public void A_sound_page_is_opened() => Assert.That(JudgedLinks.Page("แผน").Judge(), Is.EqualTo(["opened"]));

    [TestCase("ไม่พบหน้า", "", true)]
    [TestCase("ไม่ พบ หน้า ที่ต้องการ", "", true)]
    [TestCase("เทศบาล", "ขออภัย ไม่พบเนื้อหา", true)]
    [TestCase("404", "", true)]
    [TestCase("404 - Not Found", "", true)]
    [TestCase("Error 404", "", true)]
    [TestCase("The page doesn’t exist", "", true)]
    [TestCase("คำสั่งที่ 404/2565", "", false)]
    [TestCase("ห้อง 404", "", false)]
    [TestCase("404/2565 คำสั่ง", "", false)]
    [TestCase("สถิติเรื่องร้องเรียนการทุจริต: ไม่พบ", "", false)]
    public void A_headline_says_that_there_is_nothing(string title, string heading, bool expected) =>
        Assert.That(JudgedLinks.Page(title, heading).Judge().Contains("soft-not-found"), Is.EqualTo(expected));

    [TestCase(1, true)]
    [TestCase(60, false)]
    public void Words_in_a_text_count_only_where_it_is_short(int times, bool expected) => Assert.That(
        JudgedLinks.Page("แผน", text: string.Concat(Enumerable.Repeat("ข่าวประชาสัมพันธ์ ", times)) + "page not found").Judge().Contains("soft-not-found"), Is.EqualTo(expected));

    [TestCase("https://www.agency.go.th/plan/page", "ลงทะเบียนขอสิทธิ์รับเบี้ยยังชีพผู้สูงอายุ", false)]
    [TestCase("https://www.agency.go.th/plan/page", "Request access to public information", false)]
    [TestCase("https://www.agency.go.th/plan/page", "แบบร้องเรียน กรอก CAPTCHA ก่อนส่ง", false)]
    [TestCase("https://www.agency.go.th/plan/page", "กรุณาเข้าสู่ระบบก่อนใช้งาน", true)]
    [TestCase("https://drive.google.com/file/d/x/view", "คุณต้องมีสิทธิ์เข้าถึง ขอสิทธิ์เข้าถึง", true)]
    [TestCase("https://drive.google.com/file/d/x/view", "ขอสิทธิ์", true)]
    [TestCase("https://www.facebook.com/page", "You must log in to continue.", true)]
    [TestCase("https://www.facebook.com/page", "ประชาสัมพันธ์", false)]
    public void A_wall_is_told_from_a_service(string address, string text, bool expected)
    {
        var findings = JudgedLinks.Page("เทศบาล", text: text, address: address).Judge().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(findings.Contains("sign-in"), Is.EqualTo(expected));
            Assert.That(findings, Does.Not.Contain("bot-wall"));
        });
    }

    [TestCase("แผนปี 2563", ItemPeriodKind.Year, true)]
    [TestCase("แผนปี ๒๕๖๓", ItemPeriodKind.Year, true)]
    [TestCase("Plan 2020", ItemPeriodKind.Year, true)]
    [TestCase("Plan 2022", ItemPeriodKind.Year, false)]
    [TestCase("แผนปี 2563 และ 2565", ItemPeriodKind.Year, false)]
    [TestCase("รายงานเดือนตุลาคม 2564", ItemPeriodKind.FirstSixMonths, false)]
    [TestCase("รายงานเดือนธันวาคม พ.ศ. 2564", ItemPeriodKind.FirstSixMonths, false)]
    [TestCase("รายงานเดือนมกราคม 2564", ItemPeriodKind.FirstSixMonths, true)]
    [TestCase("การวิเคราะห์ปี 2564", ItemPeriodKind.AnalysisAndMeasures, false)]
    [TestCase("การวิเคราะห์ปี 2563", ItemPeriodKind.AnalysisAndMeasures, true)]
    [TestCase("แผน 2561-2565", ItemPeriodKind.Covers, false)]
    [TestCase("แผน (พ.ศ. 2561 ถึง พ.ศ. 2570)", ItemPeriodKind.Covers, false)]
    [TestCase("แผน 2566 – 2570", ItemPeriodKind.Covers, true)]
    [TestCase("ระเบียบ พ.ศ. 2560", ItemPeriodKind.InForce, false)]
    [TestCase("ระเบียบ พ.ศ. 2568", ItemPeriodKind.InForce, true)]
    [TestCase("เลขที่ 1234", ItemPeriodKind.Year, false)]
    [TestCase("12563", ItemPeriodKind.Year, false)]
    public void A_title_of_another_year_is_seen(string title, ItemPeriodKind kind, bool expected) =>
        Assert.That(JudgedLinks.Page(title).Dated(kind).Judge().Contains("another-year"), Is.EqualTo(expected));

    [Test]
    public void An_item_without_a_year_fits_any() => Assert.That(JudgedLinks.Page("แผนปี 2550").Judge(), Does.Not.Contain("another-year"));

    [TestCase("https://www.agency.go.th/plan/page/", "opened")]
    [TestCase("http://agency.go.th/plan/page", "opened")]
    [TestCase("https://www.agency.go.th/new", "redirected")]
    [TestCase("https://www.agency.go.th/", "redirected-home")]
    [TestCase("https://www.agency.go.th/index.php", "redirected-home")]
    [TestCase("https://accounts.google.com/ServiceLogin", "sign-in")]
    [TestCase("https://www.facebook.com/login/?next=x", "sign-in")]
    [TestCase("https://elsewhere.org/plan/page", "outside-own-hosts")]
    public void A_redirect_is_judged_by_its_end(string final, string expected) => Assert.That(
        LinkCheckOf(JudgedLinks.Of(Here, new LinkHop(new Uri(Here), 302), new LinkHop(new Uri(final), 200))).Decisive.Reason.Id, Is.EqualTo(expected));

    [TestCase("https://www.agency.go.th/", true)]
    [TestCase("http://agency.go.th/index.html", true)]
    [TestCase("https://www.agency.go.th/?p=1", false)]
    [TestCase("https://tax.agency.go.th/", false)]
    public void The_main_home_page_is_no_evidence(string address, bool expected) =>
        Assert.That(JudgedLinks.Of(address).Judge().Contains("home-page"), Is.EqualTo(expected));

    [TestCase(401, "sign-in")]
    [TestCase(403, "bot-wall")]
    [TestCase(404, "bad-status")]
    [TestCase(406, "bot-wall")]
    [TestCase(429, "too-many-requests")]
    [TestCase(451, "bot-wall")]
    [TestCase(204, "empty")]
    [TestCase(500, "bad-status")]
    [TestCase(304, "bad-status")]
    public void A_status_is_judged(int status, string expected) => Assert.That(JudgedLinks.Of(Here, new LinkHop(new Uri(Here), status)).Judge(), Is.EqualTo([expected]));

    [TestCase(EvidenceFormat.Pdf, "https://www.agency.go.th/a", "application/pdf", "application/pdf", null)]
    [TestCase(EvidenceFormat.Pdf, "https://www.agency.go.th/a", "text/html", "text/html", "wrong-type")]
    [TestCase(null, "https://www.agency.go.th/a.pdf", "text/html", "text/html", "wrong-type")]
    [TestCase(null, "https://www.agency.go.th/a.docx", "application/msword", "application/zip", null)]
    [TestCase(null, "https://www.agency.go.th/a", "application/pdf", "text/plain", "wrong-type")]
    [TestCase(null, "https://www.agency.go.th/a", "text/html", "application/pdf", "wrong-type")]
    [TestCase(EvidenceFormat.Web, "https://www.agency.go.th/a", "application/pdf", "application/pdf", null)]
    [TestCase(EvidenceFormat.Video, "https://www.agency.go.th/a", "text/html", "text/html", null)]
    [TestCase(EvidenceFormat.Pdf, "https://drive.google.com/file/d/x/view", "text/html", "text/html", null)]
    public void A_file_is_what_it_is_called(EvidenceFormat? format, string address, string declared, string sniffed, string? expected)
    {
        var link = JudgedLinks.Of(address);
        var findings = (link with
        {
            Evidence = link.Evidence with { Format = format },
            Fetched = link.Fetched with { DeclaredType = declared },
            Seen = link.Seen with { SniffedType = sniffed },
        }).Judge();
        Assert.That(findings.Contains("wrong-type"), Is.EqualTo(expected is not null));
    }

    [Test]
    public void Notes_stand_behind_the_word_that_all_is_well()
    {
        var link = JudgedLinks.Of("http://www.agency.go.th/plan/page");
        var fetched = link.Fetched with { Tries = 2, LastByte = TimeSpan.FromSeconds(5), CertificateExpires = JudgedLinks.Today.AddDays(30) };
        var previous = new LinkCheck(link.Reference, link.Address, default, [LinkFinding.Of(LinkReasons.Opened)]) { Sha256 = "cd" };
        var judged = link with { Fetched = fetched, Previous = previous, SharedWith = [link.Reference], Seen = link.Seen with { Document = DocumentState.WithoutText } };
        Assert.That(judged.Judge(), Is.EqualTo(["opened", "unstable", "slow", "not-secure", "certificate-expires", "no-text-layer", "changed", "shared-by-items"]));
    }

    [Test]
    public void A_certificate_that_ends_later_is_no_note() =>
        Assert.That(WithCertificate(JudgedLinks.Today.AddDays(31)).Judge(), Is.EqualTo(["opened"]));

    [TestCase("ข้อ O1 โครงสร้าง", true)]
    [TestCase("OIT 1", true)]
    [TestCase("O๑", true)]
    [TestCase("O10", false)]
    [TestCase("ข้อ 1", true)]
    [TestCase("อื่น", false)]
    [TestCase("", null)]
    public void An_item_is_named_by_its_code_or_title(string text, bool? expected) =>
        Assert.That(ItemNaming.Names(text, JudgedLinks.Of(Here).Item), Is.EqualTo(expected));

    [Test]
    public void Every_failure_has_a_finding() => Assert.That(
        Enum.GetValues<FetchFailure>().Where(f => f != FetchFailure.None).Select(f => FailureJudge.Judge(JudgedLinks.Of(Here).Fetched with { Failure = f })),
        Is.All.Not.Null);

    private static JudgedLink WithCertificate(DateOnly end)
    {
        var link = JudgedLinks.Of(Here);
        return link with { Fetched = link.Fetched with { CertificateExpires = end } };
    }

    private static LinkCheck LinkCheckOf(JudgedLink link) => LinkJudge.ToCheck(link, default, LinkJudge.Judge(link, TieJudge.Of(link)), TieJudge.Of(link));
}

using System.Text;
using CsCheck;
using Prongsai.Links.Fetching;
using Prongsai.Links.Judging;
using Prongsai.Links.Reading;

namespace Prongsai.UnitTests.Links;

/// <summary>Untrusted bytes are told apart, decoded and looked into, and nothing of them reaches the terminal as a command.</summary>
public sealed class ReadingTests
{
    [TestCase("%PDF-1.7", "application/pdf")]
    [TestCase("\r\n  %PDF-1.4", "application/pdf")]
    [TestCase("<html>%PDF-1.4", "text/html")]
    [TestCase("  <!DOCTYPE HTML>", "text/html")]
    [TestCase("GIF89a", "image/gif")]
    [TestCase("PK\u0003\u0004 xl/workbook.xml", MediaTypes.Xlsx)]
    [TestCase("PK\u0003\u0004 word/document.xml", MediaTypes.Docx)]
    [TestCase("PK\u0003\u0004 other", MediaTypes.Zip)]
    [TestCase("0000ftypmp42", "video/mp4")]
    [TestCase("plain words", "text/plain")]
    [TestCase("\u0001\u0002", "application/octet-stream")]
    [TestCase("", null)]
    public void Bytes_say_what_they_are(string bytes, string? type) => Assert.That(ContentSniffer.Sniff(Encoding.Latin1.GetBytes(bytes)), Is.EqualTo(type));

    [TestCase("windows-874", "windows-874", "")]
    [TestCase("windows-874", "TIS-620", "")]
    [TestCase("windows-874", null, "<meta charset='tis-620'>")]
    [TestCase("windows-874", null, "")]
    [TestCase("windows-874", "utf-8", "")]
    [TestCase("utf-8", null, "<meta charset=utf-8>")]
    [TestCase("utf-8", "no-such-charset", "")]
    public void Thai_is_read_in_old_and_new_encodings(string written, string? declared, string head)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.UTF8;
        Assert.That(TextDecoder.Decode(encoding.GetBytes(head + "ไม่พบหน้า"), declared), Does.EndWith("ไม่พบหน้า"));
    }

    [Test]
    public void Signs_that_steer_are_taken_out() =>
        Assert.That(ShownText.Of("  ก\u001b[31m\u202Eข\u0000\n\t ค\u200B "), Is.EqualTo("ก[31mข ค"));

    [Test]
    public void Shown_text_is_one_bounded_line() => Gen.String.Sample(text =>
        ShownText.Of(text) is not { } shown || (shown.Length <= 301 && !shown.Any(char.IsControl) && shown.Trim() == shown));

    [Test]
    public void A_page_is_looked_into_without_what_is_not_seen()
    {
        var page = PageReader.Read(
            "<html lang=th><title>ชื่อ</title><script>secret()</script><h1>หัว<b>ข้อ</b></h1><div hidden>ลับ<input type=password></div><p id=a>เห็น</p><a name=b></a>");
        Assert.Multiple(() =>
        {
            Assert.That((page.Title, page.Heading, page.Language), Is.EqualTo(("ชื่อ", "หัวข้อ", "th")));
            Assert.That(page.Text, Is.EqualTo("หัว ข้อ เห็น"));
            Assert.That(page.Anchors, Is.EquivalentTo(["a", "b"]));
            Assert.That(page.AsksForPassword, Is.False);
            Assert.That(page.HasOtherContent, Is.True);
        });
    }

    [Test]
    public void Any_page_can_be_read() => Gen.String.Sample(html => PageReader.Read("<p>" + html) is not null);

    [TestCase("<h1>", "<b>")]
    [TestCase("", "<div>")]
    [TestCase("<title>a</title>", "<table><tr><td>")]
    public void A_page_of_any_depth_can_be_read(string start, string part) =>
        Assert.That(PageReader.Read(start + string.Concat(Enumerable.Repeat(part, 5_000)) + "ลึก").Text, Is.EqualTo("ลึก"));

    [Test]
    public void Reading_a_page_ends_when_its_time_does()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(() => PageReader.Read("<p>ก", stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("[")]
    [TestCase("<<")]
    [TestCase("<</A ")]
    [TestCase("(")]
    [TestCase("{")]
    public void A_pdf_of_any_depth_does_not_end_the_program(string part)
    {
        var deep = string.Concat(Enumerable.Repeat(part, 200_000));
        var bytes = Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj\n{deep}\nendobj\ntrailer << /Root 1 0 R /Size 2 >>\nstartxref\n9\n%%EOF\n");
        Assert.That(PdfReader.Read(new FetchedBody(bytes, bytes[^2048..], bytes.Length, "ab", null)).State, Is.EqualTo(DocumentState.Damaged));
    }

    [TestCase("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]
    [TestCase("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>")]
    [TestCase("<< /Type /Page /Parent 2 0 R /Contents 2 0 R /Resources 2 0 R /MediaBox [0 0 9 9] >>")]
    public void A_pdf_that_contains_itself_does_not_end_the_program(string pages)
    {
        var bytes = Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n{pages}\nendobj\ntrailer << /Root 1 0 R /Size 4 >>\nstartxref\n9\n%%EOF\n");
        Assert.That(PdfReader.Read(new FetchedBody(bytes, bytes, bytes.Length, "ab", null)).State, Is.Not.EqualTo(DocumentState.None));
    }

    [Test]
    public void Likeness_is_of_whole_texts() => Assert.Multiple(() =>
    {
        Assert.That(Likeness.Of("ข้อความเดียวกันทุกตัวอักษร", "ข้อความเดียวกันทุกตัวอักษร"), Is.EqualTo(1));
        Assert.That(Likeness.Of("แผนจัดซื้อจัดจ้างประจำปี", "รายงานการเงินรายเดือน"), Is.LessThan(0.1));
    });
}

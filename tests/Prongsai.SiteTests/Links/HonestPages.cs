using System.Globalization;
using System.Text;
using Prongsai.Core.Model;
using Prongsai.Links.Judging;

namespace Prongsai.SiteTests.Links;

/// <summary>Pages that are the evidence although something about them looks as if they were not: one for each sign of the table, and others.</summary>
internal static class HonestPages
{
    public static IReadOnlyList<FaultCase> All { get; } = [.. OfTable(), .. Words(), .. Forms(), .. Leading(), .. Years(), .. Files(), .. Answers()];

    private static FaultCase Page(string name, string title, string main) => new(name, LinkReasons.Opened, FaultCases.HtmlOf(LyingPages.InSite(title, main)));

    /// <summary>A long text that merely contains the words of a sign.</summary>
    private static IEnumerable<FaultCase> OfTable() => PageSigns.All.Select((sign, i) => Page(
        string.Create(CultureInfo.InvariantCulture, $"honest-{i}"),
        "รายงานของเทศบาล",
        $"<h1>รายงานของเทศบาล</h1>{string.Concat(Enumerable.Range(1, 8).Select(n => $"<p>{n} {FaultCases.Words}</p>"))}<p>ผู้ใช้พบคำว่า {System.Net.WebUtility.HtmlEncode(sign.Words)} และได้รับคำตอบแล้ว</p>"));

    private static IEnumerable<FaultCase> Words()
    {
        var much = string.Concat(Enumerable.Range(1, 5).Select(n => $"<p>{n} {FaultCases.Words}</p>"));
        yield return Page("road-closed", "ปิดปรับปรุงถนน", "<h1>ปิดปรับปรุงถนน</h1><p>เทศบาลแจ้งปิดปรับปรุงถนนสายหนึ่ง ระหว่างวันที่ 1 ถึง 15 มกราคม 2565 ขอให้ใช้เส้นทางอื่นแทน</p>");
        yield return Page("bridge-in-work", "สะพานอยู่ระหว่างการปรับปรุง", "<h1>สะพานอยู่ระหว่างการปรับปรุง</h1><p>เทศบาลกำลังปรับปรุงสะพานข้ามคลอง คาดว่าจะแล้วเสร็จในเดือนมีนาคม 2565 ประชาชนใช้ทางเบี่ยงได้</p>");
        yield return Page("room-404", "ห้อง 404", "<h1>ห้อง 404</h1><p>ศูนย์รับเรื่องร้องเรียนของเทศบาลอยู่ที่ห้อง 404 อาคารสำนักงาน เปิดในวันและเวลาราชการ ติดต่อได้ทุกวันทำการ ไม่เว้นช่วงพักเที่ยง</p>");
        yield return Page("question-on-404", "ถาม-ตอบ: เว็บไซต์ขึ้น 404 Not Found ต้องทำอย่างไร", $"<h1>ถาม-ตอบ: เว็บไซต์ขึ้น 404 Not Found ต้องทำอย่างไร</h1>{much}<p>หากไม่พบหน้า ให้แจ้งเทศบาล</p>");
        yield return Page("no-complaint", "สถิติเรื่องร้องเรียน", "<h1>สถิติเรื่องร้องเรียนการทุจริต</h1><p>ปีงบประมาณ 2565 เทศบาลไม่พบเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ และไม่มีรายการที่อยู่ระหว่างดำเนินการ</p>");
        yield return Page("some-without-data", "สถิติการให้บริการ", $"<h1>สถิติการให้บริการของเทศบาล</h1><table><tr><th>เดือน</th><th>ราย</th></tr>{string.Concat(Enumerable.Range(1, 12).Select(m => $"<tr><td>เดือนที่ {m} ของปีงบประมาณ</td><td>{(m > 9 ? "ยังไม่มีข้อมูล" : $"{m * 13}")}</td></tr>"))}</table>");
        yield return Page("projects-in-work", "ความก้าวหน้าโครงการ", "<h1>ความก้าวหน้าโครงการของเทศบาล</h1><table><tr><td>ก่อสร้างถนน</td><td>อยู่ระหว่างดำเนินการ</td></tr><tr><td>ปรับปรุงตลาด</td><td>แล้วเสร็จ</td></tr></table><p>ข้อมูล ณ วันที่ 31 มีนาคม 2565</p>");
        yield return Page("website-project", "โครงการปรับปรุงเว็บไซต์", "<h1>โครงการปรับปรุงเว็บไซต์ของเทศบาล</h1><p>เทศบาลจัดซื้อจัดจ้างปรับปรุงเว็บไซต์ให้รองรับคนพิการ วงเงิน 100,000 บาท ระยะเวลา 90 วัน</p>");
        yield return Page("gambling-warned-of", "เตือนภัยเว็บพนัน สล็อต บาคาร่า", $"<h1>เตือนภัยเว็บพนัน สล็อต บาคาร่า</h1><p>ตำรวจและเทศบาลเตือนภัยการพนันออนไลน์ ทั้งสล็อต บาคาร่า แทงบอล และคาสิโน ซึ่งผิดกฎหมาย มีโทษจำคุกและปรับ</p>{much}");
        yield return Page("script-with-words", "แผน", $"<script>var m = 'ไม่พบหน้า'; var n = 'Fatal error: x';</script><h1>แผน</h1><p>{FaultCases.Words}</p>");
        yield return Page("closing-day", "ปิดรับสมัคร", "<h1>ประกาศรับสมัครพนักงานจ้าง</h1><p>เทศบาลเปิดรับสมัครถึงวันที่ 15 กุมภาพันธ์ 2565 แล้วปิดรับสมัคร ผู้สนใจยื่นใบสมัครที่งานการเจ้าหน้าที่</p>");
        yield return Page("order-404", "คำสั่งเทศบาล ที่ 404/2565", $"<h1>คำสั่งเทศบาล ที่ 404/2565</h1><p>{FaultCases.Words}</p>");
        yield return Page("error-corrected", "แก้คำผิด", "<h1>ประกาศแก้คำผิด</h1><p>เทศบาลพบข้อผิดพลาดในตารางแผนจัดซื้อจัดจ้าง จึงขอแก้ไขจำนวนเงินจาก 500,000 บาท เป็น 550,000 บาท</p>");
        yield return Page("expired-certificate", "ใบอนุญาตหมดอายุ", "<h1>การต่อใบอนุญาตที่หมดอายุ</h1><p>ผู้ประกอบการในเขตเทศบาลที่ใบอนุญาตหมดอายุให้ยื่นคำขอภายใน 30 วัน พร้อมสำเนาบัตรประชาชน</p>");
    }

    private static IEnumerable<FaultCase> Forms()
    {
        yield return new("tables-only", LinkReasons.Opened, FaultCases.HtmlOf($"<html><head><title>เทศบาล</title></head><body><table><tr><td class=leftmenu>หน้าแรก</td><td>{FaultCases.Words}</td></tr></table></body></html>"));
        yield return new("short-with-file", LinkReasons.Opened, FaultCases.HtmlOf(LyingPages.InSite("แผน", "<h1>หลักฐาน: แผนการจัดซื้อจัดจ้าง</h1><a href=\"plan.pdf\">ดาวน์โหลด</a>")));
        yield return new("listing", LinkReasons.Opened, FaultCases.HtmlOf("<html><head><title>Index of /oit/2565</title></head><body><h1>Index of /oit/2565</h1><pre><a href=\"../\">../</a> <a href=\"plan.pdf\">plan-2565.pdf</a> 1.2M หลักฐาน</pre></body></html>"));
        yield return new("page-in-a-form", LinkReasons.Opened, FaultCases.HtmlOf($"<html><head><title>แผน</title></head><body><form id=\"aspnetForm\"><div id=\"header\">เมนู</div><div id=\"content\">{FaultCases.Words}</div></form></body></html>"));
        yield return new("header-holds-heading", LinkReasons.Opened, FaultCases.HtmlOf($"<html><head><title>แผน</title></head><body><header><h1>แผนของเทศบาล</h1><p>{FaultCases.Words}</p></header></body></html>"));
        yield return new("by-item-title", LinkReasons.Opened, FaultCases.HtmlOf("<html lang=en><head><title>OIT</title></head><body><h1>Evidence of the item</h1><p>หลักฐาน</p></body></html>"));
        yield return new("article-by-query", LinkReasons.Opened, e => e.HtmlAsync(LyingPages.InSite("เทศบาล", e.Query == "?id=7" ? $"<h1>แผนการจัดซื้อจัดจ้าง</h1><p>{FaultCases.Words}</p>" : "<h1>ยินดีต้อนรับ</h1><p>กรุณาเลือกเมนู</p>"))) { Path = "page.php?id=7" };
        yield return new("figures-by-query", LinkReasons.Opened, e => e.HtmlAsync(LyingPages.InSite("สถิติของเทศบาล หลักฐาน", string.Concat(Enumerable.Range(1, 12).Select(m => $"<tr><td>เดือน</td><td>{(e.Query == "?y=65" ? m * 137 : 0)}</td></tr>").Prepend("<h1>สถิติ</h1><p>หลักฐาน</p><table>").Append("</table>"))))) { Path = "page.php?y=65" };
        yield return new("picture-by-query", LinkReasons.NoText, e => e.HtmlAsync(LyingPages.InSite("เทศบาล", $"<img src=\"plan{e.Query.Length}.jpg\">"))) { Path = "page.php?id=12" };
    }

    private static IEnumerable<FaultCase> Leading()
    {
        var page = FaultCases.HtmlOf(FaultCases.Page("แผน", "แผน"));
        yield return new("refresh-late", LinkReasons.Opened, FaultCases.HtmlOf($"<meta http-equiv=refresh content='300'><title>แผน</title><p>{FaultCases.Words}</p>"));
        yield return new("refresh-itself", LinkReasons.Opened, FaultCases.HtmlOf($"<meta http-equiv=refresh content='5;url=page'><title>แผน</title><p>{FaultCases.Words}</p>"));
        yield return new("refresh-without-script", LinkReasons.Opened, FaultCases.HtmlOf($"<head><noscript><meta http-equiv=refresh content='0;url=/noscript'></noscript><title>แผน</title></head><p>{FaultCases.Words}</p>"));
        yield return new("frame-by-base", LinkReasons.Opened, e => e.Below == "page" ? e.HtmlAsync("<base href='/frame-by-base/pages/'><title>แผนหลักฐาน</title><iframe src='../page2'></iframe>") : page(e));
        yield return new("refresh-on", LinkReasons.Redirected, e => e.Below == "page" ? e.HtmlAsync("<meta http-equiv=refresh content='0;url=page2'>") : page(e));
        yield return new("script-in-menu", LinkReasons.Opened, FaultCases.HtmlOf($"<title>แผน</title><script>function go() {{ location.href = '/login'; }}</script><p>{FaultCases.Words} {FaultCases.Words}</p>"));
        yield return new("frame-with-page", LinkReasons.Opened, e => e.Below == "page" ? e.HtmlAsync("<title>แผนหลักฐาน</title><iframe src='page2'></iframe>") : page(e));
        yield return new("frame-with-pdf", LinkReasons.Opened, e => e.Below == "page" ? e.HtmlAsync("<title>แผนหลักฐาน</title><embed src='page2'>") : e.AnswerAsync(200, "application/pdf", TestPdf.Sound()));
        yield return new("frameset", LinkReasons.Opened, e => e.Below == "page" ? e.HtmlAsync("<html><head><title>หลักฐาน</title></head><frameset><frame src='page2'></frameset></html>") : page(e));
        yield return new("frame-beside-text", LinkReasons.Opened, e => e.Below == "page" ? e.HtmlAsync($"<title>แผน</title><h1>แผนของเทศบาล</h1><p>{FaultCases.Words}</p><iframe src='page2'></iframe>") : e.HtmlAsync("<script src=player.js></script><div id=app></div>"));
    }

    private static IEnumerable<FaultCase> Years()
    {
        FaultCase Of(string name, string title, string main) => Page(name, title, main) with { Period = ItemPeriodKind.Year };
        yield return Of("foot-of-another-year", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>{FaultCases.Words}</p></main><div class=copyright>ปีงบประมาณ 2563</div><main>");
        yield return Of("law-of-another-year", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>ตามระเบียบ พ.ศ. 2560 {FaultCases.Words}</p>");
        yield return Of("compared-with-before", "รายงานผล", $"<h1>รายงานผล</h1><p>ปีงบประมาณ 2564 ใช้จ่าย 1 ล้านบาท และปีงบประมาณ 2565 ใช้จ่าย 2 ล้านบาท {FaultCases.Words}</p>");
        yield return Of("age-of-64", "เบี้ยยังชีพผู้มีอายุ 64 ปี", $"<h1>เบี้ยยังชีพผู้มีอายุ 64 ปี</h1><p>{FaultCases.Words}</p>");
        yield return Of("short-right-year", "แผนจัดซื้อจัดจ้าง ปี 65", $"<p>{FaultCases.Words}</p>");
        yield return Of("uploaded-before", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>{FaultCases.Words}</p>") with { Path = "page-2564-10-plan.html" };
        yield return Of("path-of-year-before", "แผนจัดซื้อจัดจ้าง ปีงบประมาณ 2565", $"<p>{FaultCases.Words}</p>") with { Path = "page-2564.html" };
        yield return new("pdf-of-the-year", LinkReasons.Opened, FaultCases.File("application/pdf", TestPdf.Sound("Procurement plan, fiscal year 2565, after that of 2564"))) { Path = "page.pdf", Period = ItemPeriodKind.Year };
    }

    private static IEnumerable<FaultCase> Files()
    {
        yield return new("table-named-xls", LinkReasons.Opened, FaultCases.HtmlOf("<html><head><meta charset=utf-8></head><body><table><tr><td>หลักฐาน แผนจัดซื้อ</td><td>1</td></tr></table></body></html>")) { Path = "page.xls", Also = LinkReasons.HtmlTable };
        yield return new("xlsx", LinkReasons.Opened, FaultCases.File("application/octet-stream", TestOffice.Xlsx("แผน"))) { Path = "page.xlsx", Format = EvidenceFormat.Xlsx };
        yield return new("large-pdf", LinkReasons.Opened, LargePdfAsync) { Path = "page.pdf", Also = LinkReasons.LargeDocument };
        yield return new("plain-text", LinkReasons.Opened, e => e.AnswerAsync(200, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("หลักฐาน\n" + FaultCases.Words)));
        yield return new("open-data", LinkReasons.Opened, e => e.AnswerAsync(200, "application/json", Encoding.UTF8.GetBytes("{\"error\":null,\"title\":\"หลักฐาน แผนจัดซื้อจัดจ้าง\"}")));
    }

    private static IEnumerable<FaultCase> Answers()
    {
        var page = FaultCases.Page("แผน", "แผน");
        yield return new("gzip", LinkReasons.Opened, e => e.AnswerAsync(200, "text/html", LyingPages.Gzip(page), "Content-Encoding: gzip"));
        yield return new("gzip-in-two", LinkReasons.Opened, e => e.AnswerAsync(200, "text/html", [.. LyingPages.Gzip(page), .. LyingPages.Gzip("<p>ต่อ</p>")], "Content-Encoding: gzip"));
        yield return new("odd-coding", LinkReasons.Opened, e => e.AnswerAsync(200, "text/html", Encoding.UTF8.GetBytes(page), "Content-Encoding: utf-8"));
    }

    /// <summary>Longer than is read; its end is given to those who ask for it.</summary>
    private static async Task LargePdfAsync(FaultExchange e)
    {
        const int Size = 6 * 1024 * 1024;
        byte[] pdf = [.. "%PDF-1.4\n"u8, .. new byte[Size], .. "\nstartxref\n9\n%%EOF\n"u8];
        if (e.RangeFrom is { } from)
        {
            await e.AnswerAsync(206, "application/pdf", pdf[(int)from..], FormattableString.Invariant($"Content-Range: bytes {from}-{pdf.Length - 1}/{pdf.Length}"));
        }
        else
        {
            await e.AnswerAsync(200, "application/pdf", pdf, "Accept-Ranges: bytes");
        }
    }
}

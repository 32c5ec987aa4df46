using System.IO.Compression;
using System.Text;
using Prongsai.Core.Model;
using Prongsai.Links.Judging;

namespace Prongsai.SiteTests.Links;

/// <summary>Pages that open and yet are not the evidence: one for each sign of the table, and those of other kinds as websites really send them.</summary>
internal static class LyingPages
{
    /// <summary>What stands around every page of a website.</summary>
    internal const string Around =
        "<nav><ul><li><a href=\"/\">หน้าแรก</a></li><li><a href=\"/news\">ข่าวประชาสัมพันธ์ของเทศบาล</a></li></ul></nav>";

    internal const string Foot = "<footer>เทศบาล ถนนสายหนึ่ง โทร. 0-0000-0000 © 2565 ปีงบประมาณ 2565</footer>";

    public static IReadOnlyList<FaultCase> All { get; } =
        [.. OfTable(), .. Failures(), .. Placeholders(), .. Strangers(), .. Leading(), .. WithoutText(), .. Unrecognised(), .. CatchAlls(), .. Years(), .. Documents(), .. Answers()];

    internal static string InSite(string title, string main) =>
        $"<!doctype html><html lang=\"th\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{Around}<main>{main}</main>{Foot}</body></html>";

    private static FaultCase Page(string name, LinkReason reason, string title, string main) => new(name, reason, FaultCases.HtmlOf(InSite(title, main)));

    private static FaultCase Raw(string name, LinkReason reason, string html) => new(name, reason, FaultCases.HtmlOf(html));

    /// <summary>Each sign where it counts; of words that tell of several things the first in the table does.</summary>
    private static IEnumerable<FaultCase> OfTable() => PageSigns.All.Select((sign, i) =>
    {
        var words = System.Net.WebUtility.HtmlEncode(sign.Words);
        var name = FormattableString.Invariant($"sign-{i}");
        return sign.Where switch
        {
            SignPlace.Head => Page(name, sign.Reason, $"{words} - เทศบาล", $"<h1>{words}</h1>"),
            SignPlace.Text => Page(name, sign.Reason, "เทศบาล", $"<h1>แผน</h1><p>{words} กลับไปหน้าก่อน</p>"),
            SignPlace.Alone => Page(name, sign.Reason, "เทศบาล", $"<h1>แผน</h1><p>ขออภัย {words}</p>"),
            _ => new FaultCase(name, sign.Reason, e => e.AnswerAsync(200, "application/json", Encoding.UTF8.GetBytes($"{sign.Words} 1"))),
        };
    });

    private static IEnumerable<FaultCase> Failures()
    {
        yield return Raw("php-fatal", LinkReasons.ApplicationFailure, "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function get_plan() in /var/www/html/plan.php:12\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/plan.php</b> on line <b>12</b><br />");
        yield return Raw("wordpress-database", LinkReasons.ApplicationFailure, "<html><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>");
        yield return Raw("asp-net", LinkReasons.ApplicationFailure, "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1><h2><i>Runtime Error</i></h2><p>An application error occurred on the server.</p></body></html>");
        yield return Raw("waf", LinkReasons.ApplicationFailure, "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890</body></html>");
        yield return Raw("joomla", LinkReasons.SoftNotFound, "<html><head><title>404 - Category not found</title></head><body><h1>The requested page can't be found.</h1></body></html>");
        yield return Page("thai-failure", LinkReasons.ApplicationFailure, "เทศบาล", "<p>เกิดข้อผิดพลาดในระบบ กรุณาลองใหม่ภายหลัง</p>");
        yield return new("s3", LinkReasons.SoftNotFound, e => e.AnswerAsync(200, "application/xml", "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>"u8.ToArray()));
        yield return new("s3-denied", LinkReasons.ApplicationFailure, e => e.AnswerAsync(200, "application/xml", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"u8.ToArray()));
        yield return new("json", LinkReasons.SoftNotFound, e => e.AnswerAsync(200, "application/json", "{\"error\":\"not found\"}"u8.ToArray()));
        yield return new("plain", LinkReasons.SoftNotFound, e => e.AnswerAsync(200, "text/plain", "File not found."u8.ToArray()));
    }

    private static IEnumerable<FaultCase> Placeholders()
    {
        yield return Page("closed-website", LinkReasons.Placeholder, "เทศบาล", "<h1>ปิดปรับปรุงเว็บไซต์ชั่วคราว</h1><p>ขออภัยในความไม่สะดวก</p>");
        yield return Page("in-work", LinkReasons.Placeholder, "แผนการจัดซื้อจัดจ้าง", "<h1>แผนการจัดซื้อจัดจ้าง</h1><p>อยู่ระหว่างปรับปรุงข้อมูล</p>");
        yield return Page("construction", LinkReasons.Placeholder, "Under construction", "<p>Please come back.</p>");
        yield return Page("category", LinkReasons.Placeholder, "แผน", "<h2>แผน</h2><p>ไม่มีบทความในหมวดหมู่นี้ หากมีหมวดหมู่ย่อยแสดงบนหน้านี้ อาจมีบทความอยู่</p>");
        yield return Page("no-data", LinkReasons.Placeholder, "แผนการจัดซื้อจัดจ้าง ปี 2565", "<h1>แผนการจัดซื้อจัดจ้าง ปี 2565</h1><div>ไม่มีข้อมูล</div>");
        yield return Page("not-yet", LinkReasons.Placeholder, "รายงาน", "<h1>รายงาน</h1><p>ขออภัย ยังไม่มีข้อมูลในขณะนี้ค่ะ</p>");
        yield return Page("nothing-found", LinkReasons.SoftNotFound, "รายงาน", "<h1>รายงาน</h1><p>ขออภัย ไม่พบข้อมูล</p>");
        yield return Page("called", LinkReasons.SoftNotFound, "เทศบาล", "<p>หน้าที่ท่านเรียกไม่มีในระบบ</p>");
        yield return Raw("empty-listing", LinkReasons.Placeholder, "<html><head><title>Index of /empty-listing</title></head><body><h1>Index of /empty-listing</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th><th>Description</th></tr><tr><td><a href=\"/\">Parent Directory</a></td><td>&nbsp;</td><td>-</td></tr></table><address>Apache/2.4.52 (Ubuntu) Server at www.example.go.th Port 80</address></body></html>");
        yield return Raw("empty-listing-nginx", LinkReasons.Placeholder, "<html><head><title>Index of /docs/</title></head><body><h1>Index of /docs/</h1><hr><pre><a href=\"../\">../</a></pre><hr></body></html>") with { Path = "page" };
        yield return Page("form-closed", LinkReasons.ClosedForm, "แบบวัดการรับรู้", "<p>แบบฟอร์ม แบบวัดการรับรู้ ไม่รับคำตอบอีกต่อไป ลองติดต่อเจ้าของแบบฟอร์ม</p>");
    }

    private static IEnumerable<FaultCase> Strangers()
    {
        yield return Raw("parked", LinkReasons.NotTheAgencys, "<html><head><title>agency.test</title></head><body><h1>This domain is for sale</h1><p>Get a price in less than 24 hours.</p></body></html>");
        yield return Raw("suspended", LinkReasons.NotTheAgencys, "<html><head><title>Account Suspended</title></head><body><p>This Account has been suspended. Contact your hosting provider.</p></body></html>");
        yield return Raw("apache-default", LinkReasons.NotTheAgencys, $"<html><head><title>Apache2 Ubuntu Default Page: It works</title></head><body><p>{string.Concat(Enumerable.Repeat("This is the default welcome page used to test the correct operation of the server. ", 20))}</p></body></html>");
        yield return Raw("iis-default", LinkReasons.NotTheAgencys, "<html><head><title>IIS Windows Server</title></head><body><div><a href=\"http://go.example\"><img src=\"iisstart.png\" alt=\"IIS\"></a></div></body></html>");
        yield return Page("hijacked", LinkReasons.Hijacked, "สล็อตเว็บตรง บาคาร่า เทศบาล", $"<p>{string.Concat(Enumerable.Repeat("สล็อตเว็บตรง บาคาร่าออนไลน์ เครดิตฟรี แทงบอล ฝากถอนไม่มีขั้นต่ำ คาสิโนอันดับหนึ่ง ", 12))}</p>");
        yield return Page("hijacked-hidden", LinkReasons.Hijacked, "แผนของเทศบาล", $"<h1>แผนของเทศบาล</h1><p>{FaultCases.Words}</p><div style=\"position:absolute; left:-9999px\"><a href=\"http://s.example\">สล็อต pg</a> <a href=\"http://b.example\">บาคาร่า</a></div>");
        yield return Page("hijacked-all-over", LinkReasons.Hijacked, "เทศบาล", $"<h1>แผน</h1><p>{string.Concat(Enumerable.Repeat("slot gacor togel judi online casino ", 30))}</p>");
    }

    private static IEnumerable<FaultCase> Leading()
    {
        static FaultCase To(string name, LinkReason reason, string head, Func<FaultExchange, Task> end) =>
            new(name, reason, e => e.Below == "page" ? e.HtmlAsync($"<html><head>{head}</head><body></body></html>") : end(e));
        var login = FaultCases.HtmlOf(FaultCases.Page("เข้าสู่ระบบ", "เข้าสู่ระบบ", "<form><input name=u><input type=password name=p></form>"));
        Task Gone(FaultExchange e) => e.HtmlAsync("<h1>Not Found</h1>", 404);
        yield return To("refresh-login", LinkReasons.SignIn, "<meta http-equiv=\"refresh\" content=\"0; url=page-login\">", login);
        yield return To("refresh-gone", LinkReasons.BadStatus, "<meta http-equiv=Refresh content=\"3;URL='page2'\">", Gone);
        yield return To("refresh-home", LinkReasons.RedirectedHome, "<meta http-equiv=\"refresh\" content=\"0;url=/\">", Gone);
        yield return To("script-login", LinkReasons.SignIn, "<script>window.location.href = \"page-login\";</script>", login);
        yield return To("script-alert", LinkReasons.BadStatus, "<script>alert('ไม่พบข้อมูล'); location.replace('page2');</script>", Gone);
        yield return new("refresh-header", LinkReasons.BadStatus, e => e.Below == "page" ? e.AnswerAsync(200, "text/html", "<p></p>"u8.ToArray(), "Refresh: 0; url=page2") : Gone(e));
        yield return new("refresh-circle", LinkReasons.LeadsOn, e => e.HtmlAsync($"<meta http-equiv=refresh content='0;url={(e.Below == "page" ? "page2" : "page")}'><p>Redirecting, please wait</p>"));
        yield return new("frame-gone", LinkReasons.BadStatus, e => e.Below == "page" ? e.HtmlAsync("<iframe src=\"page2\" width=\"100%\"></iframe>") : Gone(e));
        yield return new("frameset-gone", LinkReasons.SoftNotFound, e => e.Below == "page"
            ? e.HtmlAsync("<html><head><title>เทศบาล</title></head><frameset rows=\"*\"><frame src=\"page2\"></frameset></html>") : e.HtmlAsync(FaultCases.Page("เทศบาล", "ไม่พบหน้าที่ท่านต้องการ", "กลับ")));
        yield return new("frame-beside-title", LinkReasons.BadStatus, e => e.Below == "page" ? e.HtmlAsync("<title>แผน</title><h1>แผนการจัดซื้อของเทศบาล</h1><iframe src=\"page2\"></iframe>") : Gone(e));
        yield return Page("script-needed", LinkReasons.LeadsOn, "เทศบาล", "<p>You need to enable JavaScript to run this app.</p>");
    }

    private static IEnumerable<FaultCase> WithoutText()
    {
        yield return Raw("app-shell", LinkReasons.AppShell, "<!doctype html><html><head><title>เทศบาล</title><script src=\"/main.js\"></script></head><body><div id=\"root\"></div></body></html>");
        yield return Page("only-menu", LinkReasons.NoText, "เทศบาล", "");
        yield return Raw("menu-as-lists", LinkReasons.NoText, $"<html><head><title>เทศบาล</title></head><body><div class=\"main-menu\">{string.Concat(Enumerable.Repeat("<a href=\"#\">เมนูของเทศบาล</a> ", 20))}</div><div id=\"footer\">เทศบาล</div></body></html>");
        yield return Page("only-picture", LinkReasons.NoText, "เทศบาล", "<img src=\"plan.jpg\">");
    }

    private static IEnumerable<FaultCase> Unrecognised()
    {
        const string Foreign = "Our team of experienced decorators paints houses of every size and style, with care for detail and at prices that suit every family in town.";
        yield return new("somebody-elses", LinkReasons.NotRecognised, FaultCases.HtmlOf($"<html><head><title>Painting</title></head><body><h1>Painting</h1><p>{Foreign}</p></body></html>"));
        yield return new("somebody-elses-text", LinkReasons.NotRecognised, e => e.AnswerAsync(200, "text/plain", Encoding.UTF8.GetBytes(Foreign)));
    }

    /// <summary>A website that shows one page for whatever is asked for in one folder, or of one script.</summary>
    private static IEnumerable<FaultCase> CatchAlls()
    {
        var same = FaultCases.HtmlOf(InSite("เทศบาล", $"<h1>ยินดีต้อนรับสู่เทศบาล</h1><p>{FaultCases.Words}</p>"));
        yield return new("catch-folder", LinkReasons.LikeMissingPage, same) { AnswersAll = true, Path = "cms/deleted" };
        yield return new("catch-query", LinkReasons.LikeMissingPage, same) { Path = "page.php?id=99" };
        yield return new("catch-named-query", LinkReasons.LikeMissingPage, same) { Path = "page.php?option=content&view=article&id=7" };
        yield return new("catch-counter", LinkReasons.LikeMissingPage, e => e.HtmlAsync(InSite("เทศบาล", $"<p>{FaultCases.Words}</p><div>จำนวนผู้เข้าชม {e.Hit + 41} ครั้ง</div>"))) { Path = "page.php?id=98" };
    }

    private static IEnumerable<FaultCase> Years()
    {
        static FaultCase Of(string name, string title, string main) => Page(name, LinkReasons.AnotherYear, title, main) with { Period = ItemPeriodKind.Year };
        yield return Of("year-close", "แผนจัดซื้อจัดจ้างประจำปี พ.ศ.2563 ของเทศบาล", $"<p>{FaultCases.Words}</p>");
        yield return Of("year-short", "แผนจัดซื้อจัดจ้าง ปี 63", $"<p>{FaultCases.Words}</p>");
        yield return Of("year-short-budget", "แผนจัดซื้อจัดจ้าง ปีงบ 63", $"<p>{FaultCases.Words}</p>");
        yield return Of("year-in-text", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>ประจำปีงบประมาณ ๒๕๖๓ {FaultCases.Words}</p>");
        yield return Of("year-in-table", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>{FaultCases.Words}</p><table><caption>แผน ปีงบประมาณ พ.ศ. 2563</caption><tr><td>1</td></tr></table>");
        yield return Of("year-in-path", "แผนจัดซื้อจัดจ้าง", $"<h1>แผนจัดซื้อจัดจ้าง</h1><p>{FaultCases.Words}</p>") with { Path = "page-plan-2563.html" };
        yield return new("year-in-pdf", LinkReasons.AnotherYear, FaultCases.File("application/pdf", TestPdf.Sound("Procurement plan, fiscal year 2563"))) { Path = "page.pdf", Period = ItemPeriodKind.Year };
        yield return new("year-in-docx", LinkReasons.AnotherYear, FaultCases.File("application/octet-stream", TestOffice.Docx("แผนจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๓"))) { Path = "page.docx", Period = ItemPeriodKind.Year };
        yield return new("year-in-xlsx", LinkReasons.AnotherYear, FaultCases.File("application/octet-stream", TestOffice.Xlsx("แผน ปีงบประมาณ 2563"))) { Path = "page.xlsx", Period = ItemPeriodKind.Year };
    }

    private static IEnumerable<FaultCase> Documents()
    {
        yield return new("half-docx", LinkReasons.DamagedDocument, FaultCases.File("application/octet-stream", TestOffice.Docx(FaultCases.Words)[..^60])) { Path = "page.docx" };
        yield return new("locked-docx", LinkReasons.LockedDocument, FaultCases.File("application/octet-stream", TestOffice.Locked())) { Path = "page.docx" };
        yield return new("id-in-page", LinkReasons.Opened, FaultCases.Html("แผน", "แผน", FaultCases.Words + " นายตัวอย่าง เลขประจำตัวประชาชน 1-1017-00230-70-8")) { Also = LinkReasons.PersonalData };
    }

    private static IEnumerable<FaultCase> Answers()
    {
        yield return new("half-gzip", LinkReasons.ConnectionFailed, e => e.AnswerAsync(200, "text/html", Half(Gzip(FaultCases.Page("แผน", "แผน", string.Concat(Enumerable.Range(0, 500).Select(i => $"{FaultCases.Words} {i * 7919}"))))), "Content-Encoding: gzip"));
        yield return new("not-gzip", LinkReasons.Unreadable, e => e.AnswerAsync(200, "text/html", Encoding.UTF8.GetBytes(FaultCases.Page("แผน", "แผน")), "Content-Encoding: gzip"));
        yield return new("not-brotli", LinkReasons.Unreadable, e => e.AnswerAsync(200, "text/html", Encoding.UTF8.GetBytes(FaultCases.Page("แผน", "แผน")), "Content-Encoding: br"));
    }

    internal static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static byte[] Half(byte[] bytes) => bytes[..(bytes.Length / 2)];
}

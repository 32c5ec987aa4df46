using System.Net;
using System.Text;
using Prongsai.Core.Model;

namespace Prongsai.SiteTests.Links;

/// <summary>The table of cases. Rows that the stand-alone server offers to other programs come first.</summary>
internal static class FaultCases
{
    internal const string Words = "เอกสารนี้แสดงแผนการจัดซื้อจัดจ้างและผลการดำเนินงานของเทศบาลโดยละเอียด รวมทั้งงบประมาณและระยะเวลาของทุกโครงการ";

    public static IReadOnlyList<FaultCase> All { get; } = [.. Network(), .. Redirects(), .. Answers(), .. Pages(), .. Files(), .. Security(), .. Notes(), .. LyingPages.All, .. HonestPages.All];

    /// <summary>The server's home page, which lists all cases as links.</summary>
    public static string Home(FaultServer server, IEnumerable<FaultCase> cases) =>
        $"<!doctype html><html lang=\"en\"><title>Cases</title><h1>Cases</h1><p>{Words}</p><ul>{string.Concat(cases
            .Select(c => (c.Name, Address: c.PlainAddressAt(server))).Where(c => c.Address is not null)
            .Select(c => $"<li><a href=\"{WebUtility.HtmlEncode(c.Address)}\">{c.Name}</a></li>"))}</ul>";

    internal static string Page(string title, string heading, string text = Words) =>
        $"<!doctype html><html lang=\"th\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><h1>{heading}</h1><p id=\"one\">{text}</p><a name=\"two\"></a></body></html>";

    internal static Func<FaultExchange, Task> Html(string title, string heading, string text = Words, int status = 200) => e => e.HtmlAsync(Page(title, heading, text), status);

    internal static Func<FaultExchange, Task> HtmlOf(string html) => e => e.HtmlAsync(html);

    internal static Func<FaultExchange, Task> File(string type, byte[] body) => e => e.AnswerAsync(200, type, body);

    private static IEnumerable<FaultCase> Network()
    {
        yield return new("hang", LinkReasons.NoAnswer, e => e.HangAsync());
        yield return new("silent-port", LinkReasons.NoAnswer, _ => Task.CompletedTask) { Address = s => $"http://silent-port.agency.test:{s.SilentPort}/page" };
        yield return new("drip", LinkReasons.Unfinished, DripAsync);
        yield return new("reset", LinkReasons.ConnectionFailed, ResetAsync);
        yield return new("cut-off", LinkReasons.ConnectionFailed, async e => await e.RawAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>half"));
        yield return new("closed-port", LinkReasons.ConnectionFailed, _ => Task.CompletedTask) { Address = _ => "http://closed-port.agency.test:9/page" };
        yield return new("no-http", LinkReasons.Unreadable, e => e.RawAsync("220 smtp ready\r\n"));
        yield return new("unknown-host", LinkReasons.HostUnknown, _ => Task.CompletedTask) { Address = s => $"http://unknown.agency.test:{s.Port}/page" };
        yield return new("3gb", LinkReasons.TooLarge, EndlessAsync) { Path = "page.pdf" };
        yield return new("gzip-bomb", LinkReasons.TooLarge, e => e.AnswerAsync(200, "text/html", Bomb.Value, "Content-Encoding: gzip"));
        yield return new("503-once", LinkReasons.Opened, e => e.Hit == 1 ? e.HtmlAsync("busy", 503) : e.HtmlAsync(Page("แผน", "แผน"))) { Also = LinkReasons.Unstable };
        yield return new("reset-once", LinkReasons.Opened, e => e.Hit == 1 ? ResetAsync(e) : e.HtmlAsync(Page("แผน", "แผน"))) { Also = LinkReasons.Unstable };
    }

    private static IEnumerable<FaultCase> Redirects()
    {
        yield return new("redirect-loop", LinkReasons.RedirectLoop, e => e.MoveAsync(e.Below == "page" ? "page2" : "page"));
        yield return new("redirect-endless", LinkReasons.RedirectLoop, e => e.MoveAsync($"page{e.Hit}"));
        yield return new("redirect-file", LinkReasons.BadRedirect, e => e.MoveAsync("file:///etc/passwd"));
        yield return new("redirect-malformed", LinkReasons.BadRedirect, e => e.MoveAsync("http://[not-an-address/"));
        yield return new("redirect-login", LinkReasons.SignIn, e => e.Below == "page"
            ? e.MoveAsync("page-login") : e.HtmlAsync(Page("เข้าสู่ระบบ", "เข้าสู่ระบบ", "<form><input name=u><input type=password name=p></form>")));
        yield return new("redirect-home", LinkReasons.RedirectedHome, e => e.MoveAsync("/"));
        yield return new("redirect-moved", LinkReasons.Redirected, e => e.Below == "page" ? e.MoveAsync("page-new", 301) : e.HtmlAsync(Page("แผน", "แผน")));
        yield return new("redirect-trivial", LinkReasons.Opened, e => e.Below == "page" ? e.MoveAsync("page/", 301) : e.HtmlAsync(Page("แผน", "แผน")));
        yield return new("cookie-loop", LinkReasons.BotWall, e => e.MoveAsync("page", 302, "Set-Cookie: seen=1"));
        yield return new("redirect-private", LinkReasons.PrivateAddress, e => e.MoveAsync($"http://127.0.0.2:{e.TrapPort}/secret"));
    }

    private static IEnumerable<FaultCase> Answers()
    {
        yield return new("404", LinkReasons.BadStatus, Html("404", "404", status: 404));
        yield return new("410", LinkReasons.BadStatus, Html("Gone", "Gone", status: 410));
        yield return new("500", LinkReasons.BadStatus, Html("Error", "Error", status: 500));
        yield return new("401", LinkReasons.SignIn, e => e.AnswerAsync(401, "text/html", [], "WWW-Authenticate: Basic realm=\"x\""));
        yield return new("head-refused", LinkReasons.Opened, e => e.Method == "HEAD" ? e.HtmlAsync("", 405) : e.HtmlAsync(Page("แผน", "แผน")));
        yield return new("bot-wall-403", LinkReasons.BotWall, Html("Forbidden", "Forbidden", status: 403));
        yield return new("challenge-200", LinkReasons.BotWall, Html("Just a moment...", "", "Checking your browser before accessing"));
        yield return new("challenge-503", LinkReasons.BotWall, e => e.AnswerAsync(503, "text/html", "wait"u8.ToArray(), "cf-mitigated: challenge"));
        yield return new("429-long", LinkReasons.TooManyRequests, e => e.AnswerAsync(429, "text/html", [], "Retry-After: 3600"));
        yield return new("429-short", LinkReasons.Opened, e => e.Hit == 1 ? e.AnswerAsync(429, "text/html", [], "Retry-After: 1") : e.HtmlAsync(Page("แผน", "แผน"))) { Also = LinkReasons.Unstable };
    }

    private static IEnumerable<FaultCase> Pages()
    {
        yield return new("good-html", LinkReasons.Opened, Html("แผนจัดซื้อ", "แผนจัดซื้อ"));
        yield return new("good-deep", LinkReasons.Opened, e => e.HtmlAsync($"<title>ลึก</title>{string.Concat(Enumerable.Repeat("<div>", 3_000))}{Words}"));
        yield return new("soft-404-th", LinkReasons.SoftNotFound, Html("เทศบาล", "ไม่พบหน้าที่คุณต้องการ"));
        yield return new("soft-404-en", LinkReasons.SoftNotFound, Html("Page not found | Municipality", "Oops"));
        yield return new("soft-404-number", LinkReasons.SoftNotFound, Html("Error 404", "เทศบาล"));
        yield return new("good-order-404", LinkReasons.Opened, Html("คำสั่งที่ 404/2565", "คำสั่งแต่งตั้งคณะกรรมการ"));
        yield return new("good-no-complaints", LinkReasons.Opened, Html("สถิติเรื่องร้องเรียน", "ไม่พบการทุจริต"));
        yield return new("like-missing", LinkReasons.LikeMissingPage, Html("เทศบาล", "ยินดีต้อนรับ")) { AnswersAll = true };
        yield return new("like-missing-echo", LinkReasons.LikeMissingPage, e => e.HtmlAsync(Page("เทศบาล", "ยินดีต้อนรับ", $"{Words} {Words} {e.Below}"))) { AnswersAll = true };
        yield return new("login-form", LinkReasons.SignIn, Html("ระบบสมาชิก", "กรุณาลงชื่อเข้าใช้", "<form><input type='password'></form>"));
        yield return new("good-small-login", LinkReasons.Opened, Html("แผน", "แผน", string.Concat(Enumerable.Repeat(Words, 12)) + "<form><input type='password'></form>"));
        yield return new("drive-wall", LinkReasons.SignIn, Html("Google Drive: Access Denied", "", "You need access. Ask for access, or switch to an account with access.")) { Host = "drive.google.com", Path = "page-view" };
        yield return new("drive-good", LinkReasons.OutsideOwnHosts, Html("plan.pdf - Google Drive", "")) { Host = "docs.google.com", Path = "page-view", Format = EvidenceFormat.Pdf };
        yield return new("outside", LinkReasons.OutsideOwnHosts, Html("แผน", "แผน")) { Host = "elsewhere.test" };
        yield return new("short-address", LinkReasons.ShortAddress, Html("แผน", "แผน")) { Host = "bit.ly" };
        yield return new("lapsing-address", LinkReasons.LapsingAddress, Html("แผน", "แผน")) { Path = "page;jsessionid=0123456789abcdef", Host = "www.town.go.th" };
        yield return new("search-copy", LinkReasons.NotThePage, Html("แผน", "แผน")) { Host = "webcache.googleusercontent.com" };
        yield return new("blank-page", LinkReasons.Empty, e => e.HtmlAsync("<html><body></body></html>"));
        yield return new("fragment-missing", LinkReasons.FragmentMissing, Html("แผน", "แผน")) { Path = "page#nowhere" };
        yield return new("fragment-id", LinkReasons.Opened, Html("แผน", "แผน")) { Path = "page#one" };
        yield return new("fragment-name", LinkReasons.Opened, Html("แผน", "แผน")) { Path = "page#%74wo" };
        yield return new("fragment-route", LinkReasons.Opened, Html("แผน", "แผน")) { Path = "page#!/plan" };
        yield return new("another-year", LinkReasons.AnotherYear, Html("แผนจัดซื้อจัดจ้าง ประจำปี ๒๕๖๓", "แผน")) { Period = ItemPeriodKind.Year };
        yield return new("right-year", LinkReasons.Opened, Html("แผนจัดซื้อจัดจ้าง ประจำปี 2565", "ข่าว 2564")) { Period = ItemPeriodKind.Year };
        yield return new("year-range", LinkReasons.Opened, Html("แผนพัฒนาท้องถิ่น (พ.ศ. 2561-2565)", "แผน")) { Period = ItemPeriodKind.Covers };
        yield return new("main-home", LinkReasons.HomePage, _ => Task.CompletedTask) { Address = s => $"http://www.agency.test:{s.Port}/" };
        yield return new("thai-874", LinkReasons.AnotherYear, e => e.AnswerAsync(200, "text/html; charset=windows-874", Thai874("<title>แผนปี ๒๕๖๓</title><p>" + Words)))
            { Period = ItemPeriodKind.Year };
        yield return new("thai-tis620-meta", LinkReasons.SoftNotFound, e => e.AnswerAsync(200, "text/html", Thai874("<meta http-equiv=Content-Type content='text/html; charset=tis-620'><h1>ไม่พบหน้า</h1>")));
    }

    private static IEnumerable<FaultCase> Files()
    {
        yield return new("good-pdf", LinkReasons.Opened, File("application/pdf", TestPdf.Sound())) { Path = "page.pdf", Format = EvidenceFormat.Pdf };
        yield return new("html-as-pdf", LinkReasons.WrongType, e => e.AnswerAsync(200, "application/pdf", Encoding.UTF8.GetBytes(Page("x", "x")))) { Path = "page.pdf" };
        yield return new("html-for-pdf-format", LinkReasons.WrongType, Html("แผน", "แผน")) { Format = EvidenceFormat.Pdf };
        yield return new("pdf-as-html", LinkReasons.WrongType, File("text/html", TestPdf.Sound()));
        yield return new("0-byte-pdf", LinkReasons.Empty, File("application/pdf", [])) { Path = "page.pdf" };
        yield return new("truncated-pdf", LinkReasons.TruncatedPdf, File("application/pdf", TestPdf.Truncated())) { Path = "page.pdf" };
        yield return new("encrypted-pdf", LinkReasons.EncryptedPdf, File("application/pdf", TestPdf.Encrypted())) { Path = "page.pdf" };
        yield return new("scanned-pdf", LinkReasons.Opened, File("application/pdf", TestPdf.Scanned())) { Path = "page.pdf", Also = LinkReasons.NoTextLayer };
        yield return new("good-docx", LinkReasons.Opened, File("application/octet-stream", TestOffice.Docx("แผนของเทศบาล"))) { Path = "page.docx", Format = EvidenceFormat.Docx };
        yield return new("xlsx-as-html", LinkReasons.WrongType, Html("ไฟล์", "ไฟล์")) { Path = "page.xlsx" };
    }

    private static IEnumerable<FaultCase> Security()
    {
        yield return new("self-signed", LinkReasons.Certificate, Html("แผน", "แผน")) { Address = s => $"https://self-signed.agency.test:{s.SelfSignedPort}/self-signed/page" };
        yield return new("expired", LinkReasons.Certificate, Html("แผน", "แผน")) { Address = s => $"https://expired.agency.test:{s.ExpiredPort}/expired/page" };
        yield return new("incomplete-chain", LinkReasons.CertificateChain, Html("แผน", "แผน")) { Address = s => $"https://incomplete-chain.agency.test:{s.PartialPort}/incomplete-chain/page" };
        yield return new("private-number", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://2130706434:{s.TrapPort}/page" };
        yield return new("private-hex", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://0x7f.2:{s.TrapPort}/page" };
        yield return new("private-mapped", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://[::ffff:127.0.0.2]:{s.TrapPort}/page" };
        yield return new("private-ipv6", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://[::1]:{s.TrapPort}/page" };
        yield return new("metadata", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = _ => "http://169.254.169.254/latest/meta-data/" };
        yield return new("private-name", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://inside.agency.test:{s.TrapPort}/page" };
        yield return new("private-among", LinkReasons.PrivateAddress, _ => Task.CompletedTask) { Address = s => $"http://mixed.agency.test:{s.Port}/good-html/page" };
        yield return new("rebinding", LinkReasons.PrivateAddress, e => e.MoveAsync("page2"));
    }

    private static IEnumerable<FaultCase> Notes()
    {
        yield return new("slow", LinkReasons.Opened, async e =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1), e.Stop);
            await e.HtmlAsync(Page("แผน", "แผน"));
        }) { Also = LinkReasons.Slow };
        yield return new("not-secure", LinkReasons.Opened, Html("แผน", "แผน")) { Also = LinkReasons.NotSecure };
    }

    private static readonly Lazy<byte[]> Bomb = new(() =>
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal))
        {
            var zeros = new byte[1024 * 1024];
            zeros.AsSpan().Fill((byte)' ');
            gzip.Write("<html><p>"u8);
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(zeros);
            }
        }

        return packed.ToArray();
    });

    private static byte[] Thai874(string text) => CodePagesEncodingProvider.Instance.GetEncoding("windows-874")?.GetBytes(text) ?? [];

    internal static async Task DripAsync(FaultExchange exchange)
    {
        await exchange.HeadAsync(200, "Content-Type: text/html");
        while (true)
        {
            await exchange.RawAsync("<p>");
            await Task.Delay(TimeSpan.FromMilliseconds(200), exchange.Stop);
        }
    }

    private static Task ResetAsync(FaultExchange exchange)
    {
        if (exchange.Stream is System.Net.Sockets.NetworkStream stream)
        {
            stream.Socket.LingerState = new System.Net.Sockets.LingerOption(true, 0);
            stream.Socket.Close();
        }

        return Task.CompletedTask;
    }

    private static async Task EndlessAsync(FaultExchange exchange)
    {
        const long Size = 3L * 1024 * 1024 * 1024;
        await exchange.HeadAsync(200, "Content-Type: application/pdf", FormattableString.Invariant($"Content-Length: {Size}"));
        await exchange.RawAsync("%PDF-1.4\n");
        var block = new byte[256 * 1024];
        for (var sent = 9L; sent < Size; sent += block.Length)
        {
            await exchange.Stream.WriteAsync(block.AsMemory(0, (int)Math.Min(block.Length, Size - sent)), exchange.Stop);
        }
    }
}

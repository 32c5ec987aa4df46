using System.Globalization;
using System.Text;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>Answers that are damaged in every part, sent over a bare socket: each is its own link's result, and the others are still checked.</summary>
public sealed class MalformedAnswerTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    private const string Html = Ok + "Content-Type: text/html\r\n";
    private const string Page = "<title>หลักฐาน</title><h1>หลักฐาน</h1><p>แผนของเทศบาล</p>";

    private static readonly byte[][] Answers =
    [
        .. new[]
        {
            // the first line
            "", "\r\n", "\0", "HTTP", "HTTP/1.1", "HTTP/1.1 \r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "HTTP/1.1 -200 OK\r\n\r\n",
            "HTTP/9.9 200 OK\r\n\r\n" + Page, "HTTP/1.1 999 Odd\r\nConnection: close\r\n\r\n" + Page, "HTTP/1.1 000 None\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 101 Switching\r\n\r\n", "ICY 200 OK\r\n\r\n" + Page,
            "<html>" + Page, "SSH-2.0-OpenSSH_9.6\r\n", "* OK IMAP4rev1\r\n", "\u0016\u0003\u0001", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "HTTP/1.1 200 " + new string('k', 100_000),

            // the head
            Ok + "Content-Type\r\n\r\n" + Page, Ok + ": empty\r\n\r\n" + Page, Ok + "Content-Type: text/html; charset=\"\r\n\r\n" + Page, Ok + "Content-Type: ///\r\n\r\n" + Page, Ok + "Content-Type: text/html; charset=utf-7\r\n\r\n" + Page,
            Ok + "Content-Type: text/html; charset=no-such\r\n\r\n" + Page, Ok + "Content-Type: text/html; charset=utf-16\r\n\r\n" + Page, Html + "Content-Length: -1\r\n\r\n" + Page, Html + "Content-Length: abc\r\n\r\n" + Page,
            Html + "Content-Length: 99999999999999999999\r\n\r\n" + Page, Html + "Content-Length: 10\r\nContent-Length: 20\r\n\r\n" + Page, Html + "X: " + new string('x', 200_000) + "\r\n\r\n" + Page, Html + string.Concat(Enumerable.Repeat("X-Y: z\r\n", 20_000)) + "\r\n" + Page,
            Html + "Set-Cookie: \0\r\n\r\n" + Page, Html + "ETag: \u0001\r\n\r\n" + Page, Html + "Last-Modified: yesterday\r\n\r\n" + Page, Html + "Refresh: 0;url=http://[\r\n\r\n" + Page, Html + "Refresh: ;;;\r\n\r\n" + Page, Html + "Retry-After: x\r\n\r\n" + Page,
            "HTTP/1.1 429 Wait\r\nConnection: close\r\nRetry-After: 99999999999999\r\n\r\n", "HTTP/1.1 503 Wait\r\nConnection: close\r\nRetry-After: -5\r\n\r\n", Html + " folded: line\r\n\r\n" + Page, Html + "Náme: ก\r\n\r\n" + Page,

            // where it leads
            "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation:\r\n\r\n", "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: ก ข\r\n\r\n", "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: http://:0/\r\n\r\n", "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: javascript:alert(1)\r\n\r\n",
            "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: http://a.agency.test:99999/\r\n\r\n", "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: " + new string('/', 70_000) + "\r\n\r\n", "HTTP/1.1 304 Same\r\nConnection: close\r\n\r\n", "HTTP/1.1 206 Part\r\nConnection: close\r\nContent-Range: x\r\n\r\n" + Page,

            // the content
            Html + "Content-Encoding: gzip\r\n\r\n" + Page, Html + "Content-Encoding: br\r\n\r\n" + Page, Html + "Content-Encoding: deflate\r\n\r\n" + Page, Html + "Content-Encoding: gzip, gzip, br\r\n\r\n" + Page, Html + "Content-Encoding: no-such\r\n\r\n" + Page, Html + "Content-Encoding: gzip\r\n\r\n",
            Html + "Transfer-Encoding: chunked\r\n\r\nZZZ\r\n" + Page, Html + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n", Html + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", Html + "Transfer-Encoding: chunked\r\n\r\n-1\r\nab\r\n0\r\n\r\n", Html + "Transfer-Encoding: odd\r\n\r\n" + Page,
            Html + "Content-Length: 5000\r\n\r\n" + Page, Html + "\r\n" + string.Concat(Enumerable.Repeat("<b><table><a>", 20_000)), Html + "\r\n<meta charset=\"\0\">" + Page, Html + "\r\n<meta http-equiv=refresh content=\"999999999999;url=\">" + Page, Html + "\r\n<iframe src=\"http://[\"></iframe><base href=\"::\">",
            Ok + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF", Ok + "Content-Type: application/pdf\r\n\r\n%PDF-" + new string('(', 50_000) + "%%EOF", Ok + "Content-Type: application/zip\r\n\r\nPK\u0003\u0004word/", Ok + "Content-Type: application/zip\r\n\r\nPK\u0003\u0004" + new string('\u0001', 5_000) + "xl/PK\u0005\u0006",
        }.Select(Encoding.UTF8.GetBytes),
        [.. Encoding.ASCII.GetBytes(Html + "\r\n"), 0xFF, 0xFE, 0x3C], [.. Encoding.ASCII.GetBytes(Html + "\r\n"), 0xEF, 0xBB, 0xBF, 0xED, 0xA0, 0x80, 0xC0, 0x80], [.. Encoding.ASCII.GetBytes(Html + "X: "), 0xFF, 0x80, .. "\r\n\r\n"u8],
        [.. Encoding.ASCII.GetBytes(Html + "Content-Encoding: gzip\r\n\r\n"), 0x1F, 0x8B, 0x08, 0xFF, 0, 0, 0, 0, 0, 3, 1, 2, 3],
    ];

    [Test]
    public async Task Each_is_its_own_links_result_and_every_other_link_is_recorded()
    {
        Assert.That(Answers, Has.Length.GreaterThanOrEqualTo(60));
        FaultCase[] cases = [.. Answers.Select((a, i) => new FaultCase(string.Create(CultureInfo.InvariantCulture, $"m{i}"), LinkReasons.Unreadable, e => e.Stream.WriteAsync(a, e.Stop).AsTask())
        {
            AnswersAll = true,
        })];
        using var server = new FaultServer([.. cases, new("sound", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("หลักฐาน", "หลักฐาน")))]);
        var links = cases.SelectMany(c => new[] { c.AddressAt(server).OriginalString, $"http://{c.Name}.agency.test:{server.Port}/sound/page" }).ToList();
        var seen = new List<LinkCheck>();
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(LinkModel.Of(server.Port, links.Select(l => LinkModel.Link(l))), [ModelBuilder.Year], new LinkModel.Watch(seen.Add), CancellationToken.None);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Checks.Select(c => c.Address.OriginalString), Is.EqualTo(links), "all are recorded");
            Assert.That(run.Checks.Where(c => c.Address.AbsolutePath.StartsWith("/sound", StringComparison.Ordinal)).Select(c => c.Verdict), Is.All.EqualTo(LinkVerdict.Good));
            Assert.That(seen.Select(c => c.Address), Is.EquivalentTo(run.Checks.Select(c => c.Address)), "each is told as soon as it was seen");
        }
    }
}

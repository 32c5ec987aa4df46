using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Prongsai.Preview;
using Prongsai.Preview.Sites;

namespace Prongsai.UnitTests.Preview;

/// <summary>What a preview answers, asked byte by byte, as a browser would and as it would not.</summary>
public sealed class PreviewServerTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><html><body><p>หน้าแรก</p></body></html>";

    private readonly CancellationTokenSource _stop = new();
    private PreviewServer _server = null!;
    private Task _running = Task.CompletedTask;

    [OneTimeSetUp]
    public void Start()
    {
        var files = new Dictionary<string, string>
        {
            ["index.html"] = Page,
            ["2565/index.html"] = Page,
            ["404.html"] = Page.Replace("หน้าแรก", "ไม่พบ", StringComparison.Ordinal),
            ["data/scores.json"] = "{\"html\":\"</body>\"}",
            ["assets/site.1a2b3c4d.css"] = "body{}",
            ["แผน.txt"] = "แผน",
        };
        var site = new PreviewSite(files.Select(f => KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value))), "/ita/", new MemoryStream());
        _server = PreviewServer.TryOpen(null) ?? throw new InvalidOperationException("no port is free");
        _running = _server.RunAsync(new PreviewSource([], _ => Task.FromResult(new PreviewBuild(site, []))), _stop.Token);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _stop.Cancel();
        Assert.That(async () => await _running, Throws.InstanceOf<OperationCanceledException>());
    }

    public void Dispose()
    {
        _server.Dispose();
        _stop.Dispose();
    }

    [TestCase("/", "200", "หน้าแรก")]
    [TestCase("/index.html?a=b", "200", "หน้าแรก")]
    [TestCase("/2565/", "200", "หน้าแรก")]
    [TestCase("/ita/2565/", "200", "หน้าแรก")]
    [TestCase("/%E0%B9%81%E0%B8%9C%E0%B8%99.txt", "200", "แผน")]
    [TestCase("/2566/", "404", "ไม่พบ")]
    [TestCase("/ita/2566/", "404", "ไม่พบ")]
    [TestCase("/assets/", "404", "ไม่พบ")]
    public async Task A_file_of_the_site_stands_at_its_address(string path, string status, string text) =>
        Assert.That(await AskAsync($"GET {path} HTTP/1.1\r\nHost: localhost:{_server.Port}\r\nConnection: close\r\n\r\n"), Does.StartWith($"HTTP/1.1 {status} ").And.Contain(text));

    [TestCase("/../../etc/passwd")]
    [TestCase("/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("/..%5c..%5cwindows/win.ini")]
    [TestCase("/ita/../../../etc/passwd")]
    [TestCase("//etc/passwd")]
    [TestCase("/%00")]
    [TestCase("/.preview/../404")]
    [TestCase("/%zz%")]
    public async Task Nothing_beside_the_site_is_found(string path) =>
        Assert.That(await AskAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), Does.StartWith("HTTP/1.1 404 ").And.Contain("ไม่พบ"));

    [TestCase("Host: example.go.th\r\n", "403")]
    [TestCase("Host: localhost.example.go.th\r\n", "403")]
    [TestCase("Host: 127.0.0.1.example.go.th:4321\r\n", "403")]
    [TestCase("Host: [::1]\r\n", "403")]
    [TestCase("Host: \r\n", "403")]
    [TestCase("", "403")]
    [TestCase("Host: localhost\r\nHost: example.go.th\r\n", "400")]
    [TestCase("Host: LOCALHOST\r\n", "200")]
    public async Task Only_this_machine_by_its_own_name_is_answered(string host, string status) =>
        Assert.That(await AskAsync($"GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n"), Does.StartWith($"HTTP/1.1 {status} "));

    [TestCase("POST / HTTP/1.1", "405")]
    [TestCase("PUT /index.html HTTP/1.1", "405")]
    [TestCase("OPTIONS / HTTP/1.1", "405")]
    [TestCase("GET http://localhost/ HTTP/1.1", "400")]
    [TestCase("GET / HTTP/2", "400")]
    [TestCase("GET /", "400")]
    [TestCase("nonsense", "400")]
    public async Task Only_pages_are_asked_for(string line, string status) =>
        Assert.That(await AskAsync($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Does.StartWith($"HTTP/1.1 {status} "));

    [Test]
    public async Task A_body_is_never_read_as_a_request()
    {
        var answer = await AskAsync("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40\r\n\r\nGET /2565/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Assert.That(answer.Split("HTTP/1.1 ").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public async Task A_head_without_end_is_refused() =>
        Assert.That(await AskAsync("GET / HTTP/1.1\r\nX: " + new string('x', 20_000)), Does.StartWith("HTTP/1.1 431 "));

    [Test]
    public async Task A_connection_is_used_again()
    {
        const string Ask = "GET /data/scores.json HTTP/1.1\r\nHost: localhost\r\n";
        var answer = await AskAsync($"{Ask}\r\n{Ask}Connection: close\r\n\r\n");
        Assert.That(answer.Split("HTTP/1.1 200 ").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public async Task A_head_alone_says_how_long_the_page_is()
    {
        var whole = await AskAsync("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var head = await AskAsync("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.That(head, Is.EqualTo(whole[..(whole.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)]));
    }

    [TestCase("/", true)]
    [TestCase("/2566/", true)]
    [TestCase("/data/scores.json", false)]
    [TestCase("/assets/site.1a2b3c4d.css", false)]
    public async Task The_script_is_added_to_pages_only(string path, bool isPage)
    {
        var answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.That(answer, isPage ? Does.Contain("""<script src="/.preview/preview.js" data-version="1" defer></script></body>""") : Does.Not.Contain("/.preview/"));
    }

    [TestCase("/", "text/html; charset=utf-8", "no-cache")]
    [TestCase("/data/scores.json", "application/json; charset=utf-8", "no-cache")]
    [TestCase("/assets/site.1a2b3c4d.css", "text/css; charset=utf-8", "max-age=31536000, immutable")]
    [TestCase("/.preview/preview.js", "text/javascript; charset=utf-8", "no-cache")]
    [TestCase("/.preview/preview.css", "text/css; charset=utf-8", "no-cache")]
    public async Task A_file_says_what_it_is_and_how_long_it_stands(string path, string type, string cache) => Assert.That(
        await AskAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
        Does.Contain($"\r\nContent-Type: {type}\r\n").And.Contain($"\r\nCache-Control: {cache}\r\n").And.Contain("\r\nX-Content-Type-Options: nosniff\r\n"));

    [Test]
    public async Task A_folder_without_its_slash_leads_to_it() => Assert.That(
        await AskAsync("GET /2565 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Does.StartWith("HTTP/1.1 302 ").And.Contain("\r\nLocation: /2565/\r\n"));

    [Test]
    public void A_port_that_is_asked_for_and_taken_is_not_had() => Assert.That(PreviewServer.TryOpen(_server.Port), Is.Null);

    [Test]
    public void The_next_port_is_taken_where_none_is_asked_for()
    {
        using var second = PreviewServer.TryOpen(null);
        Assert.That(second?.Port, Is.Not.Null.And.Not.EqualTo(_server.Port));
    }

    [Test]
    public async Task A_preview_that_is_started_again_has_the_port_of_the_one_before()
    {
        using var stop = new CancellationTokenSource();
        using var client = new TcpClient();
        int port;
        using (var first = PreviewServer.TryOpen(null) ?? throw new InvalidOperationException("no port is free"))
        {
            port = first.Port;
            var running = first.RunAsync(new PreviewSource([], _ => Task.FromResult(new PreviewBuild(null, []))), stop.Token);
            await client.ConnectAsync(IPAddress.Loopback, port);
            await client.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
            await client.GetStream().ReadExactlyAsync(new byte[1]);
            await stop.CancelAsync();
            Assert.That(async () => await running, Throws.InstanceOf<OperationCanceledException>());
        }

        using var second = PreviewServer.TryOpen(port);
        Assert.That(second, Is.Not.Null);
    }

    [Test]
    public void The_bytes_stay_until_the_last_answer_is_sent()
    {
        var memory = new MemorySpy();
        var site = new PreviewSite([], "/", memory);
        var isHeld = site.TryHold();
        site.Dispose();
        var early = memory.IsGivenBack;
        site.Dispose();
        Assert.That((isHeld, early, memory.IsGivenBack, site.TryHold()), Is.EqualTo((true, false, true, false)));
    }

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException) when (answer.Length > 0)
        {
            // the answer came, and then an end with bytes unread
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private sealed class MemorySpy : IDisposable
    {
        public bool IsGivenBack { get; private set; }

        public void Dispose() => IsGivenBack = true;
    }
}

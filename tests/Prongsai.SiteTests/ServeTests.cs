using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The verb <c>serve</c> from its start to its end, and that what it serves is what <c>build</c> publishes.</summary>
public sealed class ServeTests
{
    private const string Interrupt = "-INT";

    [Test]
    public void A_port_that_is_taken_is_said_in_both_languages()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var site = TestSite.Of("minimal");
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = site.Run("serve", "--port", $"{port}");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Out, Does.Contain("error PRS9040").And.Contain($"ใช้พอร์ต {port} อยู่").And.Contain($"Port {port} is in use"));
        });
    }

    [TestCase("0")]
    [TestCase("65536")]
    [TestCase("http")]
    public void A_port_is_a_number_of_one(string port)
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("serve", "--port", port).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task The_preview_serves_what_is_published_and_writes_nothing()
    {
        using var site = TestSite.Of("minimal");
        var before = TestSite.Snapshot(site.Root);
        var served = new Dictionary<string, byte[]>();
        await using (var preview = RunningPreview.Of(site))
        {
            using var client = new HttpClient { BaseAddress = preview.Address };
            foreach (var path in new[] { "index.html", "data/summary.json", "en/index.html", "sitemap.xml" })
            {
                served[path] = await client.GetByteArrayAsync(path);
            }
        }

        Assert.That(TestSite.Snapshot(site.Root), Is.EqualTo(before));
        site.Run("build");
        const string Script = "<script src=\"/.preview/preview.js\" data-version=\"1\" defer></script>";
        using (Assert.EnterMultipleScope())
        {
            foreach (var (path, bytes) in served)
            {
                var text = System.Text.Encoding.UTF8.GetString(bytes);
                Assert.That(text.Replace(Script, "", StringComparison.Ordinal), Is.EqualTo(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Root, "output", path)))), path);
                Assert.That(text.Contains(Script, StringComparison.Ordinal), Is.EqualTo(path.EndsWith(".html", StringComparison.Ordinal)), path);
            }
        }
    }

    [Test]
    public async Task Before_a_first_site_could_be_made_a_page_waits_for_it()
    {
        using var site = TestSite.Of("minimal");
        site.Replace("content/years/2565/scores.yaml", "overall: 94.00", "overall: 49.00");
        await using var preview = RunningPreview.Of(site);
        using var client = new HttpClient { BaseAddress = preview.Address };
        var answer = await client.GetAsync("2565/");
        var page = await answer.Content.ReadAsStringAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(page, Does.Contain("ยังสร้างเว็บไซต์ไม่ได้").And.Contain("data-version=\"0\""));
        }

        site.Replace("content/years/2565/scores.yaml", "overall: 49.00", "overall: 94.00");
        Assert.That(async () => (await client.GetAsync("2565/")).StatusCode, Is.EqualTo(HttpStatusCode.OK).After(60_000, 20));
    }

    [Test]
    public async Task An_interrupt_ends_it_at_once_and_well()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("a process of its own cannot be sent Ctrl-C here");
        }

        using var site = TestSite.Of("minimal").OwnThemes();
        using var program = ChildProcess.StartWatched(site.Root, "serve", "--no-open");
        var first = await program.StandardOutput.ReadLineAsync();
        using var kill = Process.Start("kill", [Interrupt, $"{program.Id}"]);
        await program.WaitForExitAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(program.ExitCode, Is.Zero);
            Assert.That(first, Does.StartWith("ดูตัวอย่างที่ http://127.0.0.1:"));
        }
    }
}

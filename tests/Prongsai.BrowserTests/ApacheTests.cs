using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>The real site as Apache serves it to whom only <c>.htaccess</c> is allowed: types, headers, the page for what does not exist.</summary>
public sealed class ApacheTests
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private string _folder = "";

    private Process? _server;

    private Uri _root = new("about:blank");

    [OneTimeSetUp]
    public async Task Start()
    {
        Tools.NeedApache();
        _folder = Directory.CreateTempSubdirectory("prongsai-apache-").FullName;
        var port = FreePort();
        _root = new Uri($"http://127.0.0.1:{port}/");
        var configuration = Path.Combine(_folder, "apache.conf");
        var site = Path.Combine(_folder, "site");
        CopyForAll(RealSite.Output, site);
        await File.WriteAllTextAsync(configuration, Configuration(port, _folder, site));
        _server = Process.Start(new ProcessStartInfo(Tools.Apache, ["-X", "-f", configuration]) { RedirectStandardError = true });
        for (var tries = 0; tries < 100 && !await AnswersAsync(); tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        if (_folder.Length > 0)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [TestCase("", "text/html; charset=utf-8")]
    [TestCase("2565/oit/o42/", "text/html; charset=utf-8")]
    [TestCase("2565/scores/scores.csv", "text/csv; charset=utf-8")]
    [TestCase("2565/scores/scores.json", "application/json; charset=utf-8")]
    [TestCase("en/data/calendar-2566.ics", "text/calendar; charset=utf-8")]
    [TestCase("en/feed.xml", "application/atom+xml; charset=utf-8")]
    public async Task A_page_or_data_file_has_its_type_and_every_header(string path, string type)
    {
        using var answer = await Client.GetAsync(new Uri(_root, path));
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo(type));
            Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.EndsWith("frame-ancestors 'none'"));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            Assert.That(answer.Headers.GetValues("Referrer-Policy").Single(), Is.EqualTo("strict-origin-when-cross-origin"));
            Assert.That(answer.Headers.CacheControl?.NoCache, Is.True);
        });
    }

    [Test]
    public async Task Assets_are_kept_for_ever_since_their_names_change()
    {
        var assets = Directory.EnumerateFiles(Path.Combine(RealSite.Output, "assets"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RealSite.Output, f).Replace('\\', '/'))
            .Where(f => !f.EndsWith(".txt", StringComparison.Ordinal));
        foreach (var asset in assets)
        {
            using var answer = await Client.GetAsync(new Uri(_root, asset));
            Assert.That(answer.Headers.CacheControl?.ToString(), Does.Contain("max-age=31536000").And.Contain("immutable"), asset);
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(Path.GetExtension(asset) switch
            {
                ".woff2" => "font/woff2",
                ".svg" => "image/svg+xml",
                ".png" => "image/png",
                ".css" => "text/css",
                _ => "text/javascript",
            }).Or.EqualTo("application/javascript"), asset);
        }
    }

    [Test]
    public async Task What_does_not_exist_is_the_sites_own_page_and_said_so()
    {
        using var answer = await Client.GetAsync(new Uri(_root, "2565/oit/o99/"));
        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo(await File.ReadAllTextAsync(Path.Combine(RealSite.Output, "404.html"))));
        });
    }

    private static string Configuration(int port, string folder, string site) => $"""
        ServerRoot /etc/apache2
        ServerName 127.0.0.1
        Listen 127.0.0.1:{port}
        PidFile {folder}/apache.pid
        ErrorLog {folder}/error.log
        DefaultRuntimeDir {folder}
        LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
        LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
        LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
        LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
        LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
        TypesConfig /etc/mime.types
        DocumentRoot {site}
        <Directory {site}>
          AllowOverride FileInfo
          Require all granted
          DirectoryIndex index.html
        </Directory>
        {(Environment.UserName == "root" ? "User www-data\nGroup www-data" : "")}

        """;

    /// <summary>A web server started by the administrator reads as somebody else.</summary>
    private static void CopyForAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.GetDirectoryName(to) ?? to, (UnixFileMode)0b111_101_101);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(_root);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>An output folder that a person emptied by hand: what begins with a dot is easily left behind.</summary>
public sealed class EmptiedOutputTests
{
    private static readonly string[] HostFiles = [".htaccess", ".nojekyll", "_headers", "web.config", ".well-known/security.txt"];

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void Host_files_of_our_own_are_made_anew_whatever_address_they_were_for(string lineEnd)
    {
        using var site = PlainSite.Make();
        const string Settings = "content/site.yaml";
        site.Write(Settings, site.Read(Settings) + "\nsecurity: { contact: \"mailto:it@example.go.th\", expires: 2099-01-01 }\n");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        Leave(site.Output, HostFiles);
        foreach (var file in HostFiles)
        {
            site.Write($"output/{file}", site.Read($"output/{file}").ReplaceLineEndings(lineEnd).Replace("example.", "old.example.", StringComparison.Ordinal));
        }

        var again = site.Run("build");
        var anew = site.Snapshot();
        Directory.Delete(site.Output, recursive: true);
        site.Run("build");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(again.ExitCode, Is.Zero, again.Out);
            Assert.That(anew, Is.EqualTo(site.Snapshot()));
        }
    }

    [TestCase(".htaccess", "Deny from all\n")]
    [TestCase(".htaccess", "ErrorDocument 404 /404.html\nRewriteEngine On\nRewriteRule ^old$ /new\nRewriteRule ^a$ /b\n")]
    [TestCase(".htaccess", "")]
    [TestCase(".nojekyll", "\n")]
    [TestCase("_headers", "/*\n  X-Frame-Options: DENY\n")]
    [TestCase("web.config", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    <rewrite />\n")]
    [TestCase("thesis.docx", "")]
    public void A_file_of_others_is_refused_and_stays(string path, string content)
    {
        using var site = PlainSite.Make().Write($"output/{path}", content);
        var result = site.Run("build", "--format", "line", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Out, Does.Contain($"PRS9004: output holds files that this program did not make (1), such as {path}."));
            Assert.That(site.Read($"output/{path}"), Is.EqualTo(content));
        }
    }

    private static void Leave(string folder, string[] kept)
    {
        foreach (var path in Folders.PathsIn(folder).Except(kept, StringComparer.Ordinal))
        {
            File.Delete(Path.Combine(folder, path));
        }
    }
}

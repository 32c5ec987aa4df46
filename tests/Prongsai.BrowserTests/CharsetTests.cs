using System.Text.Json;
using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>A host that names another character set for all that it serves does not garble the Thai of pages.</summary>
public sealed class CharsetTests
{
    private static readonly string[] Named = ["windows-874", "tis-620", "iso-8859-1", "us-ascii", "utf-16le"];

    [Test]
    public void Pages_are_read_as_what_they_are_whatever_the_server_says()
    {
        Tools.NeedNode();
        Tools.NeedChromium();
        Tools.NeedPackages("playwright-core");
        var run = ChildProcess.Run("node", [Path.Combine(Tools.Folder, "browser", "charset.mjs"), RealSite.Output, "utf-8", .. Named]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var seen = JsonSerializer.Deserialize<Dictionary<string, string[]>>(run.Out) ?? [];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen.Keys, Is.EquivalentTo(["utf-8", .. Named]));
            foreach (var (charset, answer) in seen)
            {
                Assert.That(answer, Is.EqualTo(new[] { $"text/html; charset={charset}", "UTF-8", seen["utf-8"][2] }), charset);
            }

            Assert.That(seen["utf-8"][2], Does.Match(@"\p{IsThai}"));
        }
    }
}

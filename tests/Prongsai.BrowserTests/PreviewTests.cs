using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>An officer edits with the preview open in Chromium, on a screen as narrow as a phone's: makes a mistake, reads what it is, mends it.</summary>
public sealed class PreviewTests
{
    private const string Right = "Organisation chart\" }\n        format: web";
    private const string Wrong = "Chart of offices\" }\n        format: <b>wbe</b>";
    private const string Mended = "Chart of offices\" }\n        format: web";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [OneTimeSetUp]
    public void NeedTools()
    {
        Tools.NeedNode();
        Tools.NeedChromium();
        Tools.NeedPackages("playwright-core");
    }

    [Test]
    public async Task A_mistake_is_shown_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        using var site = TestSite.Of("minimal");
        await using var preview = RunningPreview.Of(site);
        var file = Path.Combine(site.Root, "content", "years", "2565", "disclosures.yaml");
        var address = new Uri(preview.Address, "en/2565/oit/o01/").AbsoluteUri;
        var run = ChildProcess.Run("node", Path.Combine(Tools.Folder, "browser", "preview.mjs"), address, file, Right, Wrong, Mended, "Chart of offices");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var seen = JsonSerializer.Deserialize<Seen>(run.Out, Options) ?? throw new InvalidOperationException(run.Out);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen.Messages, Is.EqualTo(["<b>wbe</b> ไม่ใช่ค่าที่คีย์ format รับ"]));
            Assert.That(seen.Places, Is.EqualTo(["content/years/2565/disclosures.yaml:9"]));
            Assert.That(seen.Codes, Is.EqualTo(["PRS2009"]));
            Assert.That(seen.Lines, Is.EqualTo(["        format: <b>wbe</b>"]));
            Assert.That(seen.Marks, Is.EqualTo(["<b>wbe</b>"]));
            Assert.That(seen.Hints, Has.One.StartsWith("เลือกค่าใดค่าหนึ่ง: web"));
            Assert.That(seen.Overflow, Is.Zero, "the overlay scrolls sideways");
            Assert.That((seen.IsPageKept, seen.IsGone), Is.EqualTo((true, true)));
            Assert.That(seen.Troubles, Is.Empty);
            Assert.That(Directory.Exists(site.Output), Is.False, "something was published");
        }
    }

    private sealed record Seen(
        string[] Messages, string[] Places, string[] Codes, string[] Lines, string[] Marks, string[] Hints,
        int Overflow, bool IsPageKept, bool IsGone, string[] Troubles);
}

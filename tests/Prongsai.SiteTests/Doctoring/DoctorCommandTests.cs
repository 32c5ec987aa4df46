using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Transferring;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Doctoring;

/// <summary><c>doctor</c>: each thing that it looks at is told where it is wrong, and the page for handing over says what the content says.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DoctorCommandTests : IDisposable
{
    private readonly TestSite _site = FarFolder.Built();

    public void Dispose() => _site.Dispose();

    [Test]
    public void On_a_sound_machine_all_is_well_and_what_was_never_done_is_said()
    {
        var states = States(_site.Run("doctor", "--format", "json"), 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(states.Keys, Is.EqualTo(["program", "content", "rights", "files", "fonts", "clock", "build", "links", "publish"]));
            Assert.That(states.Where(s => s.Value != "good").Select(s => s.Key), Is.EqualTo(["links", "publish"]));
            Assert.That(Directory.GetFiles(_site.Root, ".prongsai-trial"), Is.Empty);
        }
    }

    [Test]
    public void A_clock_behind_the_last_build_is_wrong()
    {
        _site.Clock = new FixedClock(2011, 1, 1);
        Assert.That(States(_site.Run("doctor", "--format", "json"), 1)["clock"], Is.EqualTo("wrong"));
    }

    [Test]
    public void An_odd_file_in_the_content_is_wrong()
    {
        _site.Write("content/units.yaml.txt", "units: []\n");
        Assert.That(States(_site.Run("doctor", "--format", "json"), 1)["files"], Is.EqualTo("wrong"));
    }

    [Test]
    public void A_font_that_the_theme_lacks_is_wrong()
    {
        File.Delete(Directory.EnumerateFiles(Path.Combine(_site.OwnThemes().Root, "themes"), "*.woff2", SearchOption.AllDirectories).First());
        Assert.That(States(_site.Run("doctor", "--format", "json"), 1)["fonts"], Is.EqualTo("wrong"));
    }

    [Test]
    public void A_place_that_cannot_be_written_to_is_wrong()
    {
        _site.Write("blocked", "");
        Assert.That(States(_site.Run("doctor", "--format", "json", "--output", "blocked/output"), 1)["rights"], Is.EqualTo("wrong"));
    }

    [Test]
    public void The_last_publishing_is_known_and_so_is_a_build_after_it()
    {
        Assert.That(_site.RunBare("publish", "--to", "far").ExitCode, Is.Zero);
        Assert.That(States(_site.Run("doctor", "--format", "json"), 0)["publish"], Is.EqualTo("good"));
        FarFolder.Change(_site);
        Assert.That(States(_site.Run("doctor", "--format", "json"), 0)["publish"], Is.EqualTo("not-done"));
    }

    [Test]
    public void The_page_for_handing_over_says_where_things_are_and_who_answers_for_how_many_items()
    {
        using var site = TestSite.Real();
        site.Clock = new FixedClock(2026, 1, 5);
        var before = Directory.Exists(site.Output);
        var run = site.Run("doctor", "--handover", "handover.html");
        var page = site.Read("handover.html");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(page, Does.Contain("<h1>เว็บไซต์นี้ทำงานอย่างไร").And.Contain(Path.Combine(site.Root, "content")).And.Contain("2026-01-05"));
            Assert.That(page, Does.Contain("ทั้งหมด ปี 2566 <span lang=\"en\">all</span></th><td>43</td>"));
            Assert.That(page, Does.Not.Contain("<script").And.Contain("noindex"));
            Assert.That(Directory.Exists(site.Output), Is.EqualTo(before), "and nothing is published");
        }
    }

    [Test]
    public void Content_with_an_error_is_not_handed_over()
    {
        _site.Write("content/units.yaml", "units: 5\n");
        var run = _site.Run("doctor", "--handover", "handover.html");
        Assert.That((run.ExitCode, File.Exists(Path.Combine(_site.Root, "handover.html"))), Is.EqualTo((1, false)));
    }

    private static Dictionary<string, string> States(RunResult run, int code)
    {
        Assert.That(run.ExitCode, Is.EqualTo(code), run.Out + run.Error);
        using var json = JsonDocument.Parse(run.Out);
        return json.RootElement.EnumerateArray().ToDictionary(l => l.GetProperty("id").GetString() ?? "", l => l.GetProperty("state").GetString() ?? "");
    }
}

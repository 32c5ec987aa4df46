using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The same content gives the same bytes: anywhere, in any order, on a machine of any culture, however its text is written.</summary>
[NonParallelizable]
public sealed partial class DeterminismTests
{
    private static readonly Dictionary<string, string> ThaiMachineFarAway = new()
    {
        ["LANG"] = "th_TH.UTF-8",
        ["LC_ALL"] = "th_TH.UTF-8",
        ["TZ"] = "Pacific/Kiritimati",
    };

    private static SortedDictionary<string, string> Expected => TestSite.Snapshot(RealSite.Built.Output);

    [OneTimeSetUp]
    public void The_real_site_builds() => Assert.That(RealSite.Built.Build.ExitCode, Is.Zero, RealSite.Built.Build.Out);

    [Test]
    public void Another_folder_gives_the_same_bytes()
    {
        using var site = TestSite.Real();
        AssertBuildsTheSame(site, "build", "--output", "published/ita");
        Assert.That(TestSite.Snapshot(Path.Combine(site.Root, "published", "ita")), Is.EqualTo(Expected));
    }

    [Test]
    public void Building_again_changes_nothing()
    {
        using var site = TestSite.Real();
        AssertBuildsTheSame(site, "build");
        var times = Times(site.Output);
        AssertBuildsTheSame(site, "build");
        Assert.That(Times(site.Output), Is.EqualTo(times));
    }

    [Test]
    public void A_Thai_machine_gives_the_same_bytes()
    {
        var thai = CultureInfo.GetCultureInfo("th-TH");
        Assume.That(new DateTime(2022, 8, 4).ToString("yyyy", thai), Is.EqualTo("2565"), "this machine knows the Thai calendar");
        var (current, standard) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = thai;
            CultureInfo.DefaultThreadCurrentCulture = thai;
            using var site = TestSite.Real();
            AssertBuildsTheSame(site, "build");
            Assert.That(site.Snapshot(), Is.EqualTo(Expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
            CultureInfo.DefaultThreadCurrentCulture = standard;
        }
    }

    [Test]
    public void A_process_of_its_own_in_another_language_and_time_zone_gives_the_same_bytes()
    {
        using var site = TestSite.Real();
        var result = ChildProcess.Run(site.Root, ThaiMachineFarAway, site.WithFolders("build"));
        Assert.That(result.ExitCode, Is.Zero, result.Out + result.Error);
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    [Test]
    public void Files_made_in_another_order_give_the_same_bytes()
    {
        using var site = TestSite.Real();
        var content = Path.Combine(site.Root, "content");
        Folders.Delete(content);
        foreach (var path in Folders.PathsIn(Repo.Content).Reverse())
        {
            site.Write($"content/{path}", File.ReadAllText(Path.Combine(Repo.Content, path)));
        }

        AssertBuildsTheSame(site, "build");
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Other_line_ends_give_the_same_bytes(string lineEnd)
    {
        using var site = TestSite.Real();
        Rewrite(site, text => text.ReplaceLineEndings(lineEnd));
        AssertBuildsTheSame(site, "build");
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    [Test]
    public void A_byte_order_mark_gives_the_same_bytes()
    {
        using var site = TestSite.Real();
        Rewrite(site, text => "\uFEFF" + text);
        AssertBuildsTheSame(site, "build");
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    [Test]
    public void UTF_16_that_says_so_gives_the_same_bytes([Values] bool bigEndian)
    {
        using var site = TestSite.Real();
        foreach (var path in Folders.PathsIn(Path.Combine(site.Root, "content")).Select(p => $"content/{p}"))
        {
            File.WriteAllText(Path.Combine(site.Root, path), site.Read(path), new UnicodeEncoding(bigEndian, byteOrderMark: true));
        }

        AssertBuildsTheSame(site, "build");
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    [Test]
    public void Numbers_in_Thai_digits_give_the_same_bytes()
    {
        using var site = TestSite.Real();
        Rewrite(site, text => NumberUnderAKey().Replace(text, m => ThaiText.ToThaiDigits(m.Value)));
        Assert.That(site.Read("content/years/2565/scores.yaml"), Does.Contain("overall: ๙๗.๘๖").And.Contain("date: ๒๐๒๒-๐๘-๐๔"));
        AssertBuildsTheSame(site, "build");
        Assert.That(site.Snapshot(), Is.EqualTo(Expected));
    }

    private static void AssertBuildsTheSame(TestSite site, params string[] arguments)
    {
        var result = site.Run([.. arguments, "--format", "line"]);
        Assert.That(result, Is.EqualTo(RealSite.Built.Build));
    }

    private static void Rewrite(TestSite site, Func<string, string> change)
    {
        foreach (var path in Folders.PathsIn(Path.Combine(site.Root, "content")).Select(p => $"content/{p}"))
        {
            site.Write(path, change(site.Read(path)));
        }
    }

    private static Dictionary<string, DateTime> Times(string folder) =>
        Folders.PathsIn(folder).ToDictionary(p => p, p => File.GetLastWriteTimeUtc(Path.Combine(folder, p)));

    [GeneratedRegex("(?<=^[ -]*(?:value|overall|weight|minimum|minimumPerInstrument|indicator|number|fiscalYear|answers|date|from|to): )[0-9][0-9.-]*(?= *(?:#|\r?$))", RegexOptions.Multiline)]
    private static partial Regex NumberUnderAKey();
}

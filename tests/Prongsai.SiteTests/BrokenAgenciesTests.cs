using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Thirty agencies, ten of them broken in ten ways: each is told of as it would be alone, and twenty are published.</summary>
public sealed class BrokenAgenciesTests
{
    private const int Count = 30;

    private static readonly string[] Broken =
    [
        "PRS1001-broken-byte", "PRS1028-unclosed-quote", "PRS1009-empty", "PRS1015-no-site", "PRS2001-unknown-key",
        "PRS2037-javascript", "PRS3001-measure", "PRS3002-unit", "PRS3006-year-without-framework", "PRS4003-just-above",
    ];

    private static readonly string[] Names = [.. Enumerable.Range(1, Count).Select(n => $"agency-{n:00}")];

    [Test]
    public void Each_broken_one_is_told_of_and_the_others_are_published()
    {
        using var site = Make();
        using var alone = Plain(TestSite.Of("minimal"));
        alone.Run("build");
        var run = site.Run("build", "--sites", "agencies/*", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Out, Is.EqualTo(string.Concat(Broken.Select((name, i) => Expected(name, NameOf(i))))));
            Assert.That(Directory.GetDirectories(site.Output).Select(Path.GetFileName).Order(), Is.EqualTo(Names.Except(Broken.Select((_, i) => NameOf(i)))));
            foreach (var folder in Directory.GetDirectories(site.Output))
            {
                Assert.That(TestSite.Snapshot(folder), Is.EqualTo(alone.Snapshot()), folder);
            }
        }
    }

    [Test]
    public void Json_is_one_document_with_what_each_agency_alone_would_give()
    {
        using var site = Make();
        var run = site.Run("build", "--sites", "agencies/*", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var sites = json.RootElement.GetProperty("sites").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString() ?? "");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("checked").GetBoolean(), Is.True);
            Assert.That(sites.Keys, Is.EqualTo(Names));
            foreach (var (name, outcome) in sites)
            {
                var alone = site.Run("check", "--content", $"agencies/{name}", "--format", "json");
                using var diagnostics = JsonDocument.Parse(alone.Out);
                Assert.That(JsonElement.DeepEquals(outcome.GetProperty("diagnostics"), diagnostics.RootElement), name);
                Assert.That(outcome.GetProperty("exitCode").GetInt32(), Is.EqualTo(alone.ExitCode), name);
                Assert.That(outcome.GetProperty("pages").GetInt32() > 0, Is.EqualTo(alone.ExitCode == 0), name);
            }
        }
    }

    [Test]
    public void Json_of_unchecked_sites_says_so()
    {
        using var site = Plain(TestSite.Of("minimal"));
        using var json = JsonDocument.Parse(site.Run("build", "--sites", "conten?", "--checks", "off", "--format", "json").Out);
        Assert.That(json.RootElement.GetProperty("checked").GetBoolean(), Is.False);
    }

    /// <summary>Every third agency is a broken one.</summary>
    private static string NameOf(int broken) => Names[(3 * broken) + 1];

    private static string Fixture(string name, string file) => Path.Combine(InvalidSite.Root, name, file);

    private static string Expected(string name, string agency) =>
        File.ReadAllText(Fixture(name, "expected.txt")).Replace("content/", $"agencies/{agency}/", StringComparison.Ordinal);

    private static TestSite Make()
    {
        var site = Plain(TestSite.Of("minimal"));
        foreach (var name in Names)
        {
            Folders.Copy(Path.Combine(site.Root, "content"), Path.Combine(site.Root, "agencies", name));
        }

        for (var i = 0; i < Broken.Length; i++)
        {
            Break(Path.Combine(site.Root, "agencies", NameOf(i)), Broken[i]);
        }

        return site;
    }

    private static void Break(string agency, string fixture)
    {
        if (Directory.Exists(Fixture(fixture, "content")))
        {
            Folders.Copy(Fixture(fixture, "content"), agency);
        }

        if (File.Exists(Fixture(fixture, "delete.txt")))
        {
            foreach (var path in File.ReadLines(Fixture(fixture, "delete.txt")))
            {
                Folders.Delete(Path.Combine(agency, Path.GetRelativePath("content", path)));
            }
        }
    }

    /// <summary>The expectations of the broken ones were written with this theme under this name.</summary>
    private static TestSite Plain(TestSite site)
    {
        PlainTheme.Write(Path.Combine(site.Root, "themes", "default"));
        return site;
    }
}

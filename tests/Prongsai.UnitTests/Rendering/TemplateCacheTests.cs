using Prongsai.Compilation;
using Prongsai.Compilation.Storage;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Themes;

namespace Prongsai.UnitTests.Rendering;

public sealed class TemplateCacheTests
{
    private static readonly byte[] Assembly = [1, 2, 3, 4, 5];

    [Test]
    public void What_is_stored_is_found_by_its_name_alone()
    {
        using var theme = new ScratchTheme();
        var cache = new TemplateCache(theme.CacheFolder);
        var name = NameOf(theme);
        Assert.That(cache.Find(name), Is.Null);
        cache.Store(name, Assembly);
        var other = NameOf(theme.Home("<p>other</p>"));
        Assert.Multiple(() =>
        {
            Assert.That(cache.Find(name), Is.EqualTo(Assembly));
            Assert.That(cache.Find(other), Is.Null);
            Assert.That(Directory.EnumerateFiles(theme.CacheFolder).Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public void The_name_follows_the_templates_contents_not_their_times()
    {
        using var theme = new ScratchTheme().Write("_imports.cshtml", "@using System\n").Write("assets/a.js", "1");
        var name = NameOf(theme);
        foreach (var file in Directory.EnumerateFiles(theme.Folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }

        theme.Write("assets/a.js", "2");
        Assert.Multiple(() =>
        {
            Assert.That(NameOf(theme), Is.EqualTo(name));
            Assert.That(NameOf(theme.Write("_imports.cshtml", "@using System.Text\n")), Is.Not.EqualTo(name));
            Assert.That(NameOf(theme.Write("_imports.cshtml", "@using System\n")), Is.EqualTo(name));
            Assert.That(NameOf(theme.Write("components/a/a.cshtml", "")), Is.Not.EqualTo(name));
        });
    }

    [Test]
    public void A_file_whose_hash_does_not_hold_is_not_given()
    {
        using var theme = new ScratchTheme();
        var cache = new TemplateCache(theme.CacheFolder);
        var name = NameOf(theme);
        cache.Store(name, Assembly);
        var path = Directory.EnumerateFiles(theme.CacheFolder).Single();
        var good = File.ReadAllBytes(path);
        Assert.Multiple(() =>
        {
            for (var length = 0; length < good.Length; length++)
            {
                File.WriteAllBytes(path, good[..length]);
                Assert.That(cache.Find(name), Is.Null, $"cut to {length} bytes");
            }

            for (var at = 0; at < good.Length; at++)
            {
                byte[] bad = [.. good];
                bad[at] ^= 1;
                File.WriteAllBytes(path, bad);
                Assert.That(cache.Find(name), Is.Null, $"changed at {at}");
            }
        });
    }

    [Test]
    public void Another_themes_file_under_this_ones_name_is_not_given()
    {
        using var theme = new ScratchTheme();
        var cache = new TemplateCache(theme.CacheFolder);
        var name = NameOf(theme);
        cache.Store(name, Assembly);
        var path = Directory.EnumerateFiles(theme.CacheFolder).Single();
        var other = NameOf(theme.Home("<p>other</p>"));
        File.Move(path, Path.Combine(theme.CacheFolder, other + Path.GetExtension(path)));
        Assert.That(cache.Find(other), Is.Null);
    }

    [Test]
    public void Only_the_newest_few_are_kept()
    {
        using var theme = new ScratchTheme();
        var cache = new TemplateCache(theme.CacheFolder);
        for (var i = 0; i < 12; i++)
        {
            cache.Store(NameOf(theme.Home($"<p>{i}</p>")), Assembly);
        }

        Assert.Multiple(() =>
        {
            Assert.That(Directory.EnumerateFiles(theme.CacheFolder).Count(), Is.EqualTo(8));
            Assert.That(cache.Find(NameOf(theme)), Is.EqualTo(Assembly));
        });
    }

    [Test]
    public void A_folder_that_cannot_be_written_only_costs_time()
    {
        using var theme = new ScratchTheme().Write("file", "in the way");
        var cache = new TemplateCache(Path.Combine(theme.Folder, "file", "cache"));
        var name = NameOf(theme);
        Assert.Multiple(() =>
        {
            Assert.That(() => cache.Store(name, Assembly), Throws.Nothing);
            Assert.That(cache.Find(name), Is.Null);
            Assert.That(Load(theme, Path.Combine(theme.Folder, "file", "cache")), Is.True);
        });
    }

    [Test]
    public void A_damaged_cache_is_compiled_over()
    {
        using var theme = new ScratchTheme();
        Assert.That(Load(theme, theme.CacheFolder), Is.True);
        var path = Directory.EnumerateFiles(theme.CacheFolder).Single();
        var good = File.ReadAllBytes(path);
        byte[] tampered = [.. good];
        tampered[^1] ^= 1;
        File.WriteAllBytes(path, tampered);
        Assert.Multiple(() =>
        {
            Assert.That(Load(theme, theme.CacheFolder), Is.True);
            Assert.That(File.ReadAllBytes(path), Is.EqualTo(good));
        });
    }

    [Test]
    public void A_theme_found_in_the_cache_is_not_written_again()
    {
        using var theme = new ScratchTheme();
        Assert.That(Load(theme, theme.CacheFolder), Is.True);
        var path = Directory.EnumerateFiles(theme.CacheFolder).Single();
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        Assert.Multiple(() =>
        {
            Assert.That(Load(theme, theme.CacheFolder), Is.True);
            Assert.That(File.GetLastWriteTimeUtc(path), Is.EqualTo(DateTime.UnixEpoch));
        });
    }

    private static bool Load(ScratchTheme theme, string cacheFolder) =>
        TemplateSet.Load(Files(theme), new CompiledTemplates(), cacheFolder, new DiagnosticBag())?.Find("pages/home.cshtml") is not null;

    private static string NameOf(ScratchTheme theme)
    {
        var files = Files(theme);
        var identities = new TemplateIdentities(files);
        return TemplateIdentities.NameOf(files.Templates.Select(identities.Of));
    }

    private static ThemeFiles Files(ScratchTheme theme) =>
        ThemeFiles.Read(theme.Definition(), new DiagnosticBag()) ?? throw new IOException("unreadable");
}

using System.Collections.Immutable;
using System.Text;
using NUnit.Framework;
using Prongsai.Cli.Hosting;
using Prongsai.Compilation;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Rendering;
using Prongsai.Site;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What is cached of the last check changes neither a diagnostic nor a byte of the real site, sound or broken.</summary>
public sealed class CheckCacheTests
{
    private const string Kept = ".prongsai-output.checked";

    private static readonly Dictionary<string, Func<RenderedSite, RenderedSite>> Damages = new()
    {
        ["none"] = site => site,
        ["a page is gone"] = site => site with { Files = site.Files.RemoveAll(f => f.Path == "2565/index.html") },
        ["the anchors of a page are gone"] = site => Replace(site, f => f.Path == "2565/index.html", " id=\"", " data-id=\""),
        ["nothing leads from the home page"] = site => Replace(site, f => f.Path == "index.html", "<a ", "<b "),
        ["a heading is skipped in one language"] = site => Replace(site, f => f.Path.StartsWith("en/", StringComparison.Ordinal), "<h2", "<h5"),
        ["a picture is gone"] = site => site with { Files = site.Files.RemoveAll(f => f.Path.EndsWith(".svg", StringComparison.Ordinal)) },
    };

    [Test]
    public void A_broken_site_that_was_known_as_sound_is_diagnosed_as_an_unknown_one()
    {
        using var place = TestSite.Real();
        var sound = Render(place);
        foreach (var (name, damage) in Damages)
        {
            File.Delete(Path.Combine(place.Root, Kept));
            var site = damage(sound);
            var options = new PublishOptions(place.Output, "output", Force: false);
            var expected = Lines(diagnostics => OutputChecker.Check(site, diagnostics));
            Assert.That(Lines(diagnostics => OutputChecker.Check(sound, options, diagnostics)), Is.Empty);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(expected, name == "none" ? Is.Empty : Is.Not.Empty, name);
                Assert.That(Lines(diagnostics => OutputChecker.Check(site, options, diagnostics)), Is.EqualTo(expected), name);
                Assert.That(Lines(diagnostics => OutputChecker.Check(site, options, diagnostics)), Is.EqualTo(expected), name);
            }
        }
    }

    [Test]
    public void The_site_is_the_same_whatever_is_kept()
    {
        using var site = TestSite.Of("minimal");
        var first = site.Run("build", "--format", "line");
        var (output, kept) = (site.Snapshot(), File.ReadAllBytes(Path.Combine(site.Root, Kept)));
        foreach (var change in new Action<string>[] { _ => { }, File.Delete, path => File.WriteAllText(path, "rubbish") })
        {
            change(Path.Combine(site.Root, Kept));
            Folders.Delete(site.Output);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(site.Run("build", "--format", "line"), Is.EqualTo(first));
                Assert.That(site.Snapshot(), Is.EqualTo(output));
                Assert.That(File.ReadAllBytes(Path.Combine(site.Root, Kept)), Is.EqualTo(kept));
            }
        }
    }

    private static RenderedSite Render(TestSite place)
    {
        var diagnostics = new DiagnosticBag();
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, place.Root, TimeProvider.System, new CompiledTemplates());
        var settings = new BuildSettings("content", Repo.Themes, "output", Strict: false, Force: false) { Frameworks = Repo.Frameworks };
        var themes = new SiteThemes(settings, io);
        return new ModelPipeline(settings, io, diagnostics, _ => { }).Load() is { } model
            && themes.Read(model.Model.Settings, diagnostics) is { } theme
            && themes.Prepare(theme, diagnostics) is { } prepared
            && SiteRenderer.Render(SitePlanner.Plan(model, diagnostics), prepared, diagnostics) is { } site
                ? site
                : throw new AssertionException(string.Join('\n', diagnostics.ToSorted().Select(DiagnosticLine.Of)));
    }

    private static RenderedSite Replace(RenderedSite site, Func<OutputFile, bool> isMeant, string from, string to) =>
        site with { Files = [.. site.Files.Select(f => f.Kind == OutputKind.Page && isMeant(f) ? Replace(f, from, to) : f)] };

    private static OutputFile Replace(OutputFile file, string from, string to) =>
        new(file.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).Replace(from, to, StringComparison.Ordinal)), file.Kind, file.Page);

    private static ImmutableArray<string> Lines(Action<DiagnosticBag> check)
    {
        var diagnostics = new DiagnosticBag();
        check(diagnostics);
        return [.. diagnostics.ToSorted().Select(DiagnosticLine.Of)];
    }
}

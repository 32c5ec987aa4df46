using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Themes;

namespace Prongsai.UnitTests.Rendering;

/// <summary>A theme's files are those of its chain of folders.</summary>
public sealed class ThemeChainTests
{
    [Test]
    public void The_nearest_folder_has_the_say_over_each_file()
    {
        using var theme = new ScratchTheme()
            .Write("assets/a.js", "parent").Write("assets/b.js", "parent").Write("assets/a.js", "child", "child");
        var files = ThemeFiles.Read(theme.Definition("child"), new DiagnosticBag());
        Assert.Multiple(() =>
        {
            Assert.That(files?.Find("assets/a.js")?.Source.Text, Is.EqualTo("child"));
            Assert.That(files?.Find("assets/a.js")?.Source.Path, Is.EqualTo("themes/child/assets/a.js"));
            Assert.That(files?.Find("assets/b.js")?.Source.Text, Is.EqualTo("parent"));
            Assert.That(files?.Find("pages/home.cshtml"), Is.Not.Null);
        });
    }

    [Test]
    public void Only_what_is_rendered_is_read_in_ordinal_order()
    {
        using var theme = new ScratchTheme()
            .Write("theme.yaml", "name: x").Write("README.md", "x").Write("components/a/a.examples.yaml", "x").Write("components/a/a.css", "x")
            .Write("assets/.hidden", "x").Write("assets/Z.js", "x").Write("assets/a.js", "x");
        var paths = ThemeFiles.Read(theme.Definition(), new DiagnosticBag())?.All.Select(f => f.Path).ToList() ?? [];
        Assert.Multiple(() =>
        {
            Assert.That(paths.Take(3), Is.EqualTo(["assets/Z.js", "assets/a.js", "components/a/a.css"]));
            Assert.That(paths.Skip(3), Is.All.EndsWith(".cshtml"));
            Assert.That(paths, Is.Ordered.Using<string>(StringComparer.Ordinal.Compare));
        });
    }

    [Test]
    public void A_template_is_text_with_line_feeds_whatever_saved_it()
    {
        using var theme = new ScratchTheme().Write("pages/home.cshtml", "\uFEFF@model X\r\n<p>\r\n");
        var files = ThemeFiles.Read(theme.Definition(), new DiagnosticBag());
        Assert.That(files?.Find("pages/home.cshtml")?.Source.Text, Is.EqualTo("@model X\n<p>\n"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_PRS7008_and_the_machines_trouble()
    {
        using var theme = new ScratchTheme();
        var diagnostics = new DiagnosticBag();
        using (File.Open(Path.Combine(theme.Folder, "pages", "home.cshtml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.That(ThemeFiles.Read(theme.Definition(), diagnostics), Is.Null);
        }

        var diagnostic = diagnostics.ToSorted().Single();
        Assert.Multiple(() =>
        {
            Assert.That((diagnostic.Code, diagnostic.Descriptor.IsEnvironment), Is.EqualTo(("PRS7008", true)));
            Assert.That(diagnostic.Arguments[0], Is.EqualTo("themes/base/pages/home.cshtml"));
        });
    }
}

using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.Cli;
using Prongsai.Cli.Commands;
using Prongsai.Cli.Hosting;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The guide as the zip has it: web pages that need nothing but a browser, for Windows opens no Markdown.</summary>
public sealed partial class GuideAsWebPagesTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prongsai-guide-").FullName;

    [OneTimeSetUp]
    public void Make()
    {
        using var output = new StringWriter();
        var io = new AppIo(output, output, IsTerminal: false, Repo.Root, TimeProvider.System, new Prongsai.Compilation.CompiledTemplates());
        Assert.That(CommandLine.Run(["write-guide", "--output", _folder], io, (own, options) => new WriteGuideCommand(own, options).Create()), Is.Zero, output.ToString());
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Every_page_and_every_file_of_the_example_is_there() => Assert.That(
        Folders.PathsIn(GuidePages.Folder).Select(p => "guide/" + (p.EndsWith(".md", StringComparison.Ordinal) && !p.Contains('/', StringComparison.Ordinal) ? p[..^3] + ".html" : p))
            .Append("คู่มือ.html").Except(Folders.PathsIn(_folder)),
        Is.Empty);

    [Test]
    public void Every_link_leads_to_a_file_that_a_browser_shows() => Assert.That(
        from path in Folders.PathsIn(_folder)
        where path.EndsWith(".html", StringComparison.Ordinal)
        from link in Links(path)
        where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#') && !link.StartsWith(Path.GetFileNameWithoutExtension(GuidePages.Codes), StringComparison.Ordinal)
        where !link.EndsWith(".html", StringComparison.Ordinal) || !File.Exists(Path.Combine(_folder, Path.GetDirectoryName(path) ?? "", link))
        select $"{path}: {link}",
        Is.Empty);

    [Test]
    public void The_example_in_the_zip_is_a_content_folder_that_builds() => Assert.That(
        Folders.PathsIn(Path.Combine(_folder, "guide", "example")), Is.EquivalentTo(Folders.PathsIn(GuidePages.Example)));

    [Test]
    public void A_page_leads_home_and_to_its_other_language() => Assert.Multiple(() =>
    {
        Assert.That(Links("guide/when.html"), Does.Contain("../คู่มือ.html").And.Contain("when.en.html"));
        Assert.That(Links("guide/when.en.html"), Does.Contain("../คู่มือ.html").And.Contain("when.html"));
    });

    private IEnumerable<string> Links(string path) => Link().Matches(File.ReadAllText(Path.Combine(_folder, path)))
        .Select(m => Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(m.Groups["to"].Value)));

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What the guide says is true: its links, its YAML, its commands, its keys; and both languages say it.</summary>
public sealed partial class GuideTests
{
    private const string Units = "content/units.yaml";

    /// <summary>A preview does not end by itself; the others are for developers, or not in every program yet.</summary>
    private static readonly string[] NotRun = ["serve", "test", "package", "golden"];

    private const string SampleText = "th: \"กองคลัง\"";

    private static IEnumerable<string> Names => GuidePages.Names;

    private static IEnumerable<string> Documents => [.. GuidePages.Paths, GuidePages.Entrance, Path.Combine(Repo.Root, "README.md")];

    [TestCaseSource(nameof(Names))]
    public void A_page_and_its_English_twin_have_the_same_headings_rows_entries_and_YAML(string name)
    {
        var (thai, english) = (File.ReadAllText(GuidePages.PathOf(name)), File.ReadAllText(GuidePages.PathOf(name, isEnglish: true)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(GuidePages.ShapeOf(english), Is.EqualTo(GuidePages.ShapeOf(thai)));
            Assert.That(Yaml(english), Is.EqualTo(Yaml(thai)));
        }
    }

    [Test]
    public void Every_link_leads_to_a_file() => Assert.That(
        from document in Documents
        from link in GuidePages.LinksOf(File.ReadAllText(document))
        let target = Path.Combine(Path.GetDirectoryName(document) ?? "", link.Split('#')[0])
        where !link.StartsWith('#') && Path.GetFileName(target) != GuidePages.Codes && !Path.Exists(target)
        select $"{document}: {link}",
        Is.Empty);

    [Test]
    public void The_entrance_leads_to_every_page() => Assert.That(
        GuidePages.Paths.Select(p => "guide/" + Path.GetFileName(p)).Except(GuidePages.LinksOf(File.ReadAllText(GuidePages.Entrance))), Is.Empty);

    [Test]
    public void Every_piece_of_YAML_stands_in_the_example_or_in_a_framework()
    {
        var files = Directory.GetFiles(GuidePages.Example, "*.yaml", SearchOption.AllDirectories).Concat(Directory.GetFiles(Repo.Frameworks))
            .Select(f => GuidePages.Meaningful(File.ReadLines(f))).ToList();
        Assert.That(
            from path in GuidePages.Paths
            from block in GuidePages.BlocksOf(File.ReadAllText(path))
            where block.Info == "yaml" && !files.Exists(f => GuidePages.IsExcerpt(GuidePages.Meaningful(block.Lines), f))
            select $"{path}: {block.Text}",
            Is.Empty);
    }

    [Test]
    public void Every_whole_file_of_the_guide_and_of_its_example_is_sound() => Assert.Multiple(() =>
    {
        var whole = GuidePages.Paths.SelectMany(p => GuidePages.BlocksOf(File.ReadAllText(p))).Where(b => b.Info.Contains("file=", StringComparison.Ordinal)).ToList();
        Assert.That(whole, Is.Not.Empty);
        foreach (var block in whole)
        {
            using var site = TestSite.From(GuidePages.Example).Write("content/" + block.Info.Split("file=")[1], block.Text);
            Assert.That(site.Run("check", "--format", "line").Out, Does.Not.Contain(": error ").And.Not.Contain(": warning "), block.Text);
        }
    });

    /// <summary>A key or a choice of the content is explained on the page of its file, or on one that this leads to.</summary>
    [TestCase("site", "site")]
    [TestCase("units", "units")]
    [TestCase("scores", "scores")]
    [TestCase("analysis", "analysis")]
    [TestCase("measures", "measures", "disclosures")]
    [TestCase("disclosures", "disclosures")]
    [TestCase("item", "items", "parts")]
    [TestCase("documents", "items")]
    [TestCase("surveys", "surveys")]
    [TestCase("corrections", "corrections")]
    [TestCase("appeal", "appeal")]
    [TestCase("framework", "frameworks", "site")]
    public void Every_key_and_every_choice_is_on_the_page_of_its_file(string kind, params string[] pages) => Assert.Multiple(() =>
    {
        foreach (var isEnglish in new[] { false, true })
        {
            var text = string.Join('\n', pages.Select(p => File.ReadAllText(GuidePages.PathOf(p, isEnglish))));
            var code = GuidePages.SpansOf(text).Concat(GuidePages.BlocksOf(text).SelectMany(b => b.Lines));
            Assert.That(SchemaWords.KeysAndChoices(kind).Except(code.SelectMany(c => Word().Matches(c)).Select(m => m.Value)), Is.Empty, $"English: {isEnglish}");
        }
    });

    [TestCase("publish.md")]
    [TestCase("publish.en.md")]
    public void The_recipe_for_nginx_has_all_headers_that_the_site_gives_other_servers(string page)
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var recipe = File.ReadAllText(Path.Combine(Repo.Root, "content", "guide", page));
        var headers = XDocument.Load(Path.Combine(site.Output, "web.config")).Descendants("add").Select(a => (Name: a.Attribute("name")?.Value, Value: a.Attribute("value")?.Value));
        Assert.That(headers.Where(h => !recipe.Replace("\"", "", StringComparison.Ordinal).Contains($"add_header {h.Name} {h.Value} always;", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_command_of_the_guide_is_understood() => Assert.Multiple(() =>
    {
        var commands = Documents.SelectMany(d => GuidePages.SpansOf(File.ReadAllText(d))).Select(s => Command().Match(s)).Where(m => m.Success)
            .Select(m => m.Groups["arguments"].Value).Where(a => !NotRun.Contains(a.Split(' ')[0])).Distinct().ToList();
        Assert.That(commands, Has.Count.GreaterThan(10));
        foreach (var command in commands)
        {
            using var site = TestSite.Empty().Write("agencies/one/site.yaml", "");
            var run = site.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Trim('\'', '"'))]);
            Assert.That(run.ExitCode, Is.Not.EqualTo(2).And.Not.EqualTo(70), command + "\n" + run.Out + run.Error);
        }
    });

    /// <summary>The table has what to write in its second cell and what not to write in its third.</summary>
    [Test]
    public void Every_text_that_the_quoting_table_shows_is_taken_and_every_one_that_it_forbids_is_refused()
    {
        var rows = File.ReadLines(GuidePages.PathOf("yaml")).Select(l => l.Split('|')).Where(c => c.Length == 5 && c[2].Contains("`th:", StringComparison.Ordinal)).ToList();
        Assert.That(rows, Has.Count.GreaterThan(5));
        Assert.Multiple(() => rows.ForEach(cells =>
        {
            Assert.That(ErrorsWith(cells[2]), Is.Zero, cells[2]);
            Assert.That(ErrorsWith(cells[3]), Is.Not.Zero, cells[3]);
        }));
    }

    [TestCase(false, "th")]
    [TestCase(true, "en")]
    public void The_message_that_the_guide_shows_is_the_programs(bool isEnglish, string language)
    {
        var shown = GuidePages.BlocksOf(File.ReadAllText(GuidePages.PathOf("when", isEnglish))).First(b => b.Info == "text");
        using var site = TestSite.From(GuidePages.Example).Replace("content/years/2565/scores.yaml", "86.20", "104.5");
        Assert.That(site.Run("check", "--messages", language).Out, Does.StartWith(shown.Text));
    }

    private static int ErrorsWith(string cell)
    {
        using var site = TestSite.From(GuidePages.Example).Replace(Units, SampleText, cell.Trim().Trim('`'));
        return site.Run("check", "--format", "line").ExitCode;
    }

    private static IEnumerable<string> Yaml(string text) =>
        GuidePages.BlocksOf(text).Where(b => b.Info.StartsWith("yaml", StringComparison.Ordinal)).Select(b => b.Info + "\n" + string.Join('\n', GuidePages.Meaningful(b.Lines)));

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:prongsai|\./build\.ps1) (?<arguments>[a-z].*)$")]
    private static partial Regex Command();
}

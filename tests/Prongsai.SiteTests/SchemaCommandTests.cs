using NUnit.Framework;
using Prongsai.Content;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>The verb <c>schema</c>, and the schemas that this repository's own content is edited with.</summary>
public sealed class SchemaCommandTests
{
    [Test]
    public void Schemas_are_written_beside_the_content_and_are_no_content()
    {
        using var site = TestSite.Of("minimal");
        var run = site.Run("schema", "--messages", "en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Out, Is.EqualTo("Wrote the schemas for editors to content/.schemas.\n"));
            Assert.That(Written(site, "content/.schemas"), Is.EqualTo(ContentSchemas.Files().Select(f => f.Name).Order(StringComparer.Ordinal)));
            Assert.That(site.Run("check", "--format", "line").Out, Is.Empty);
        }
    }

    [Test]
    public void Another_folder_may_be_named_and_the_bytes_are_the_same()
    {
        using var site = TestSite.Of("minimal");
        site.Run("schema");
        Assert.That(site.Run("schema", "--output", "for/editors").ExitCode, Is.Zero);
        foreach (var name in Written(site, "for/editors"))
        {
            Assert.That(site.Read($"for/editors/{name}"), Is.EqualTo(site.Read($"content/.schemas/{name}")));
        }
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_told_of()
    {
        using var site = TestSite.Of("minimal").Write("taken", "");
        var run = site.Run("schema", "--output", "taken", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Not.Zero);
            Assert.That(run.Out, Does.Contain("error PRS9050"));
        }
    }

    [Test]
    public void The_repositorys_own_schemas_are_what_the_program_makes()
    {
        foreach (var file in ContentSchemas.Files())
        {
            Golden.Check(System.Text.Encoding.UTF8.GetString(file.Content.Span), Path.Combine(Repo.Content, ContentSchemas.Folder, file.Name));
        }
    }

    [Test]
    public void Every_file_of_the_repositorys_content_names_its_schema_first()
    {
        // the guide's example travels without schemas
        var files = Directory.EnumerateFiles(Repo.Content, "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.StartsWith(GuidePages.Folder, StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            foreach (var file in files)
            {
                var path = Path.GetRelativePath(Repo.Content, file).Replace('\\', '/');
                Assert.That(File.ReadLines(file).First(), Is.EqualTo(ContentSchemas.Modeline(path)), path);
            }
        });
    }

    [TestCase("site.yaml", "# yaml-language-server: $schema=.schemas/site.schema.json")]
    [TestCase("frameworks/2565.yaml", "# yaml-language-server: $schema=../.schemas/framework.schema.json")]
    [TestCase("years/2565/scores.yaml", "# yaml-language-server: $schema=../../.schemas/scores.schema.json")]
    [TestCase("articles/about.th.md", null)]
    public void A_file_leads_to_its_schema(string path, string? line) => Assert.That(ContentSchemas.Modeline(path), Is.EqualTo(line));

    private static IEnumerable<string?> Written(TestSite site, string folder) =>
        Directory.EnumerateFiles(Path.Combine(site.Root, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}

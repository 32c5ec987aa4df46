using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>What <c>datapackage.json</c> says of the real site's data files is true of them, and the data page leads to each.</summary>
public sealed class OpenDataTests
{
    private static RealSite Site => RealSite.Built;

    private static IReadOnlyList<JsonElement> Resources
    {
        get
        {
            using var package = JsonDocument.Parse(Site.Text("datapackage.json"));
            return [.. package.RootElement.GetProperty("resources").EnumerateArray().Select(r => r.Clone())];
        }
    }

    [OneTimeSetUp]
    public void The_real_site_builds() => Assert.That(Site.Build.ExitCode, Is.Zero);

    [Test]
    public void Every_csv_is_a_resource_of_a_name_of_its_own()
    {
        var csv = Folders.PathsIn(Site.Output).Where(p => p.EndsWith(".csv", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(Resources.Select(r => Text(r, "path")), Is.EquivalentTo(csv));
            Assert.That(Resources.Select(r => Text(r, "name")), Is.Unique.And.All.Match("^[a-z0-9-]+$"));
        });
    }

    [Test]
    public void Size_and_hash_are_those_of_the_file() => Assert.Multiple(() =>
    {
        foreach (var resource in Resources)
        {
            var bytes = File.ReadAllBytes(Path.Combine(Site.Output, Text(resource, "path")));
            Assert.That(resource.GetProperty("bytes").GetInt32(), Is.EqualTo(bytes.Length), Text(resource, "path"));
            Assert.That(Text(resource, "hash"), Is.EqualTo("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
    });

    [Test]
    public void Every_column_has_its_meaning_in_both_languages_and_every_value_its_type() => Assert.Multiple(() =>
    {
        foreach (var resource in Resources)
        {
            var rows = CsvText.Rows(Site.Text(Text(resource, "path")));
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            Assert.That(fields.Select(f => Text(f, "name")), Is.EqualTo(rows[0].Keys), Text(resource, "path"));
            foreach (var field in fields)
            {
                var (name, type) = (Text(field, "name"), Text(field, "type"));
                Assert.That(Text(field, "description_th"), Does.Match("[ก-๙]"), name);
                Assert.That(Text(field, "description_en"), Does.Match("[A-Za-z]").And.Not.Match("[ก-๙]"), name);
                Assert.That(rows.Select(r => r[name]).Where(v => v.Length > 0 && !IsOf(type, v)), Is.Empty, $"{Text(resource, "path")} {name} is no {type}");
            }
        }
    });

    [TestCase("")]
    [TestCase("en/")]
    public void The_data_page_leads_to_every_data_file(string culture)
    {
        var up = culture.Length == 0 ? "../" : "../../";
        var links = Site.Page($"{culture}data/index.html").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ToList();
        var files = Resources.Select(r => Text(r, "path")).SelectMany(p => new[] { p, Path.ChangeExtension(p, ".json"), Path.ChangeExtension(p, ".xlsx") }).Concat(["datapackage.json", "data.json", "llms.txt"]);
        Assert.That(files.Select(f => culture.Length == 0 && f.StartsWith("data/", StringComparison.Ordinal) ? f["data/".Length..] : up + f), Is.SubsetOf(links));
    }

    [Test]
    public void The_catalogue_lists_every_table_in_every_form()
    {
        using var catalogue = JsonDocument.Parse(Site.Text("data.json"));
        var listed = catalogue.RootElement.GetProperty("dataset").EnumerateArray().SelectMany(d => d.GetProperty("distribution").EnumerateArray())
            .Select(d => new Uri(Text(d, "downloadURL")).AbsolutePath[1..]).ToList();
        Assert.That(listed, Is.EquivalentTo(Resources.Select(r => Text(r, "path")).SelectMany(p => new[] { p, Path.ChangeExtension(p, ".json"), Path.ChangeExtension(p, ".xlsx") })));
        Assert.That(listed.Where(path => !File.Exists(Path.Combine(Site.Output, path))), Is.Empty);
    }

    [Test]
    public void Every_listed_page_has_a_copy_that_it_names_and_llms_txt_leads_to_all()
    {
        var list = Site.Text("llms.txt");
        var copies = Folders.PathsIn(Site.Output).Where(p => p.EndsWith("index.md", StringComparison.Ordinal)).ToList();
        Assert.That(copies, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var copy in copies)
            {
                Assert.That(Site.Page(Path.ChangeExtension(copy, ".html")).QuerySelector("link[type='text/markdown']")?.GetAttribute("href"), Is.EqualTo("index.md"), copy);
                Assert.That(list, Does.Contain($"/{copy})"), copy);
                Assert.That(Site.Text(copy), Does.StartWith("# ").Or.Contain("\n# "), copy);
            }
        });
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static bool IsOf(string type, string value) => type switch
    {
        "string" => true,
        "integer" => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };
}

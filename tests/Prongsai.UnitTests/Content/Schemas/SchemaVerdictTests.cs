using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Json.Schema;
using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Core.Diagnostics;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Content.Schemas;

/// <summary>
/// A schema holds a file good where binding finds no mistake of form in it, and only there. Mistakes of form are an unknown, missing or
/// empty key, and a value that is of the wrong kind, or no such number, day, choice or address as is wanted.
/// </summary>
[TestFixture]
public sealed class SchemaVerdictTests
{
    private const int MutantsOfEach = 80;

    private const int Seed = 1;

    private static readonly ImmutableHashSet<string> CodesOfForm =
    [
        "PRS2001", "PRS2002", "PRS2003", "PRS2006", "PRS2007", "PRS2008", "PRS2009", "PRS2010", "PRS2011", "PRS2012", "PRS2015", "PRS2016",
        "PRS2020", "PRS2021", "PRS2022", "PRS2023", "PRS2084",
    ];

    private static readonly ImmutableDictionary<string, JsonSchema> Schemas = ContentSchemas.Files()
        .ToImmutableDictionary(f => f.Name, f => JsonSchema.FromText(Encoding.UTF8.GetString(f.Content.Span)));

    private static readonly (string Kind, string Path)[] Kinds =
    [
        ("site", "site.yaml"), ("units", "units.yaml"), ("framework", "frameworks/2565.yaml"), ("scores", "years/2565/scores.yaml"),
        ("analysis", "years/2565/analysis.yaml"), ("measures", "years/2565/measures.yaml"), ("disclosures", "years/2565/disclosures.yaml"),
        ("surveys", "years/2565/surveys.yaml"), ("appeal", "years/2565/appeal.yaml"), ("corrections", "corrections.yaml"),
    ];

    private static IEnumerable<TestCaseData> Samples =>
        from kind in Kinds
        select new TestCaseData(kind.Kind, kind.Path).SetArgDisplayNames(kind.Kind);

    private static IEnumerable<TestCaseData> RealFiles =>
        from file in Directory.EnumerateFiles(Repo.Content, "*.yaml", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repo.Content, file).Replace('\\', '/')
        select new TestCaseData(path).SetArgDisplayNames(path);

    [TestCaseSource(nameof(Samples))]
    public void Every_kind_of_file_has_a_sample_that_is_good_to_both(string kind, string path)
    {
        var sample = Good(kind);
        Assert.That(Bound(path, sample.Text()), Is.Empty);
        Assert.That(IsGood(kind, sample), Is.True);
    }

    [TestCaseSource(nameof(RealFiles))]
    public void The_repositorys_content_is_good_to_its_schemas(string path)
    {
        // the guide's example is a content folder too
        var kind = (ContentSchemas.Modeline(path.Replace("guide/example/", "", StringComparison.Ordinal)) ?? "").Split('/')[^1].Split('.')[0];
        Assert.That(IsGood(kind, YamlSample.Of(File.ReadAllText(Path.Combine(Repo.Content, path)))), Is.True);
    }

    [TestCaseSource(nameof(Samples))]
    public void Binder_and_schema_agree_on_a_file_with_one_change(string kind, string path)
    {
        var random = new Random(Seed);
        var (good, disagreements) = (0, new List<string>());
        for (var i = 0; i < MutantsOfEach; i++)
        {
            var sample = Good(kind);
            var change = Mutation.Apply(sample, random);
            if (kind == "site" && Languages(sample) != Languages(Good(kind)))
            {
                // every text of the file is then right or wrong for another reason
                continue;
            }

            var bound = Bound(path, sample.Text());
            var isGood = bound.IsEmpty;
            good += isGood ? 1 : 0;
            if (IsGood(kind, sample) != isGood)
            {
                disagreements.Add($"{change} => {(isGood ? "bound" : string.Join("; ", bound.Select(d => d.Message.English)))}");
            }
        }

        Assert.That(string.Join('\n', disagreements), Is.Empty);
        Assert.That(good, Is.InRange(1, MutantsOfEach / 2), "changes that do no harm");
    }

    [TestCase("overall: \"๙๗.๘๖\"", "overall: 1e2", true, false, TestName = "A schema lets pass numbers that only YAML reads")]
    [TestCase("date: 2022-08-04", "date: 2022-02-29", true, false, TestName = "A schema does not count leap years")]
    [TestCase("grade: AA", "grade: null", false, true, TestName = "To a schema null is nothing, to the program a text")]
    public void Where_they_differ(string from, string to, bool isGoodToSchema, bool isGoodToBinder)
    {
        var text = File.ReadAllText(Path.Combine(Repo.Fixtures, "schema", "scores.yaml")).Replace(from, to, StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(IsGood("scores", YamlSample.Of(text)), Is.EqualTo(isGoodToSchema));
            Assert.That(Bound("years/2565/scores.yaml", text).IsEmpty, Is.EqualTo(isGoodToBinder));
        });
    }

    /// <summary>Mistakes of form in one file beside a sound <c>site.yaml</c>, but those that depend on more than the place they stand in.</summary>
    private static ImmutableArray<Diagnostic> Bound(string path, string text)
    {
        using var site = new ContentFolder();
        site.Write("site.yaml", Good("site").Text());
        site.Write(path, text);
        var diagnostics = new DiagnosticBag();
        ModelBinder.Bind(ContentReader.Read(site.Path, "content", diagnostics), diagnostics);
        return [.. diagnostics.ToSorted().Where(d => d.Span.File.Path == $"content/{path}" && CodesOfForm.Contains(d.Code) && !IsBeyondSchemas(d))];
    }

    private static bool IsBeyondSchemas(Diagnostic mistake) => (mistake.Code, mistake.Arguments[0]) switch
    {
        // which of its texts a site needs is said in site.yaml; that it needs one is known
        ("PRS2002", "th") => mistake.Span.File.Text[mistake.Span.Offset] != '{',
        // a channel's kind says whether its target is an address
        ("PRS2010", "target") => true,
        _ => false,
    };

    private static bool IsGood(string kind, YamlSample sample) => Schemas[$"{kind}.schema.json"].Evaluate(JsonSerializer.SerializeToElement(sample.Json)).IsValid;

    private static string? Languages(YamlSample site) => site.Json?["cultures"]?.ToJsonString();

    private static YamlSample Good(string kind) => YamlSample.Of(File.ReadAllText(Path.Combine(Repo.Fixtures, "schema", $"{kind}.yaml")));

    private sealed class ContentFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("prongsai-schema-").FullName;

        public void Write(string path, string text)
        {
            var full = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full) ?? Path);
            File.WriteAllText(full, text);
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}

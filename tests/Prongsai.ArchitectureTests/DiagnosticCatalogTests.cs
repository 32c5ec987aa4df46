using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Prongsai.ArchitectureTests.Support;
using Prongsai.Core.Localization;

namespace Prongsai.ArchitectureTests;

/// <summary>Every code is one diagnostic's for ever, says in both languages what is wrong and what to do, and is shown by a fixture.</summary>
public sealed partial class DiagnosticCatalogTests
{
    private const string DefectInTheTool = "PRS9999";

    private static readonly Dictionary<string, string> StagesOf = new()
    {
        ["Prongsai.Core"] = "",
        ["Prongsai.Content"] = "12357",
        ["Prongsai.Validation"] = "45",
        ["Prongsai.Site"] = "6",
        ["Prongsai.Rendering"] = "7",
        ["Prongsai.Publishing"] = "89",
        ["Prongsai.Exchange"] = "",
        ["Prongsai.Transfer"] = "",
        ["Prongsai.Documents"] = "1",
        ["Prongsai.Compilation"] = "",
        ["prongsai-full"] = "9",
    };

    /// <summary>The hundred of codes that one assembly has for itself, within the stage of another.</summary>
    private static readonly Dictionary<string, string> HundredsOf = new() { ["Prongsai.Documents"] = "PRS11" };

    /// <summary>The same for codes of files that tests make, since nobody keeps such files: too large, broken or harmful.</summary>
    private static readonly Dictionary<string, string> OfMadeFiles = new()
    {
        ["PRS2060"] = WrongWorkbooks,
        ["PRS2061"] = WrongWorkbooks,
        ["PRS2062"] = WrongWorkbooks,
        ["PRS2063"] = WrongWorkbooks,
        ["PRS2064"] = WrongWorkbooks,
        ["PRS2065"] = WrongWorkbooks,
        ["PRS2066"] = WrongWorkbooks,
        ["PRS2067"] = CopiedResults,
        ["PRS2068"] = CopiedResults,
        ["PRS2069"] = CopiedResults,
        ["PRS2070"] = CopiedResults,
        ["PRS2071"] = BrokenWorkbooks,
        ["PRS2072"] = BrokenWorkbooks,
        ["PRS2080"] = "Prongsai.SiteTests/SpecialFileTests.cs",
        ["PRS1101"] = HostileFiles,
        ["PRS1102"] = HostileFiles,
        ["PRS1104"] = "Prongsai.UnitTests/Documents/HostileDocumentTests.cs",
        ["PRS1105"] = HostileFiles,
        ["PRS1107"] = HostileFiles,
        ["PRS1109"] = HostileFiles,
        ["PRS1110"] = HostileFiles,
        ["PRS1111"] = HostileFiles,
        ["PRS1112"] = "Prongsai.UnitTests/Documents/HostileDocumentTests.cs",
        ["PRS1113"] = "Prongsai.UnitTests/Documents/SoundDocumentTests.cs",
        ["PRS1114"] = "Prongsai.UnitTests/Documents/SoundDocumentTests.cs",
        ["PRS1115"] = HostileFiles,
        ["PRS1116"] = HostileFiles,
        ["PRS1120"] = HostileFiles,
        ["PRS1122"] = HostileFiles,
        ["PRS1123"] = HostileFiles,
        ["PRS1124"] = HostileFiles,
        ["PRS1125"] = HostileFiles,
        ["PRS1126"] = HostileFiles,
        ["PRS1128"] = HostileFiles,
        ["PRS1129"] = HostileFiles,
        ["PRS1141"] = "Prongsai.UnitTests/Documents/AgencyPictureTests.cs",
        ["PRS1130"] = TableReaderTests,
        ["PRS1134"] = TableReaderTests,
        ["PRS1136"] = TableReaderTests,
        ["PRS1137"] = TableReaderTests,
    };

    private const string TableReaderTests = "Prongsai.UnitTests/Tables/TableReaderTests.cs";

    private const string WrongWorkbooks = "Prongsai.SiteTests/Sheets/WrongWorkbookTests.cs";

    private const string CopiedResults = "Prongsai.SiteTests/Sheets/CopiedResultsTests.cs";

    private const string BrokenWorkbooks = "Prongsai.SiteTests/Sheets/BrokenWorkbookTests.cs";

    private const string HostileFiles = "Prongsai.Testing/Documents/HostileFiles.cs";

    /// <summary>From a code that no content can trigger to the tests that trigger it, as a path below <c>tests</c>.</summary>
    private static readonly Dictionary<string, string> CoveredElsewhere = new()
    {
        ["PRS1017"] = "Prongsai.UnitTests/Content/ContentReaderTests.cs",
        ["PRS7008"] = "Prongsai.UnitTests/Rendering/ThemeChainTests.cs",
        ["PRS7009"] = "Prongsai.UnitTests/Rendering/LinkedTemplatesTests.cs",
        ["PRS9001"] = "Prongsai.UnitTests/Publishing/SitePublisherTests.cs",
        ["PRS9010"] = "Prongsai.SiteTests/Links/LinksCommandTests.cs",
        ["PRS9003"] = "Prongsai.UnitTests/Publishing/SitePublisherTests.cs",
        ["PRS9020"] = "Prongsai.SiteTests/Sheets/SheetCommandTests.cs",
        ["PRS9021"] = "Prongsai.SiteTests/Verification/VerifyCommandTests.cs",
        ["PRS9022"] = "Prongsai.SiteTests/Verification/VerifyCommandTests.cs",
        ["PRS9060"] = "Prongsai.SiteTests/NewCommandTests.cs",
        ["PRS9050"] = "Prongsai.SiteTests/SchemaCommandTests.cs",
        ["PRS9070"] = "Prongsai.SiteTests/MendCommandTests.cs",
        ["PRS9040"] = "Prongsai.SiteTests/ServeTests.cs",
        ["PRS9300"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9301"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9302"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9303"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9304"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9305"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9306"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9307"] = "Prongsai.SiteTests/Transferring/PublishCommandTests.cs",
        ["PRS9308"] = "Prongsai.SiteTests/Transferring/PublishLockTests.cs",
        ["PRS9309"] = "Prongsai.SiteTests/Transferring/PublishLockTests.cs",
        ["PRS9310"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9311"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9312"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9313"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9314"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9315"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9316"] = "Prongsai.SiteTests/Transferring/SftpPublishTests.cs",
        ["PRS9330"] = "Prongsai.UnitTests/Publishing/RefusedOutputTests.cs",
        ["PRS9331"] = "Prongsai.SiteTests/DefectTests.cs",
        ["PRS9320"] = "Prongsai.SiteTests/Transferring/PackCommandTests.cs",
        ["PRS9350"] = ServedWrongly,
        ["PRS9351"] = ServedWrongly,
        ["PRS9352"] = ServedWrongly,
        ["PRS9353"] = ServedWrongly,
        ["PRS9354"] = ServedWrongly,
        ["PRS9355"] = ServedWrongly,
        ["PRS9356"] = VerifiedSites,
        ["PRS9357"] = ServedWrongly,
        ["PRS9358"] = ServedWrongly,
        ["PRS9359"] = ServedWrongly,
        ["PRS9360"] = VerifiedSites,
        ["PRS9361"] = VerifiedSites,
        [DefectInTheTool] = "Prongsai.SiteTests/DefectTests.cs",
    };

    private const string ServedWrongly = "Prongsai.UnitTests/Verification/ServingJudgeTests.cs";

    private const string VerifiedSites = "Prongsai.SiteTests/Verification/ServedSiteTests.cs";

    [Test]
    public void The_catalogue_is_not_empty() => Assert.That(CataloguedDescriptor.All, Is.Not.Empty);

    [Test]
    public void Every_code_can_be_explained() => Law.Holds(
        CataloguedDescriptor.All.Select(entry => entry.Code).Except(Explained()),
        "Add the class that holds the descriptor to Prongsai.Cli/Reporting/DiagnosticCatalog, since native code is not searched for it:");

    [Test]
    public void Every_code_has_its_explanation_and_none_else()
    {
        var codes = CataloguedDescriptor.All.Select(entry => entry.Code).ToHashSet();
        var explained = Explanation.All.ToDictionary(e => e.Code);
        Law.Holds(
            codes.Except(explained.Keys).Select(c => $"{c}: no explanation")
                .Concat(explained.Keys.Except(codes).Select(c => $"{c}: no such code"))
                .Concat(explained.Values.SelectMany(e => WrongText(e.Why).Select(w => $"{e.Code}: why {w}")))
                .Concat(explained.Values.Where(e => e.HasBefore != e.HasAfter).Select(e => $"{e.Code}: before and after belong together"))
                .Concat(explained.Values.Where(e => e.Code[3] is '2' or '3' or '4' && !e.HasBefore).Select(e => $"{e.Code}: no example"))
                .Order(StringComparer.Ordinal),
            "Say in src/Prongsai.Cli/Explaining/explanations.txt why it exists, with what content looks like before and after:");
    }

    [Test]
    public void Codes_are_well_formed_and_in_their_stage() =>
        Law.Holds(CataloguedDescriptor.All.SelectMany(WrongCode), "PRS and four digits, the first naming the stage:");

    [Test]
    public void Codes_are_unique() => Law.Holds(Repeated(CataloguedDescriptor.All), $"One code, one diagnostic. {Free()}");

    [Test]
    public void Codes_are_never_used_again() =>
        Law.Holds(CataloguedDescriptor.All.Select(entry => entry.Code).Intersect(Retired()), $"These codes are retired. {Free()}");

    [Test]
    public void Texts_are_complete_in_both_languages() => Law.Holds(
        CataloguedDescriptor.All.SelectMany(entry => entry.Texts.SelectMany(text => WrongText(text.Text).Select(w => $"{entry}: {text.Name} {w}"))),
        "Texts:");

    [Test]
    public void Every_code_in_src_is_in_the_catalogue() => Law.Holds(
        from file in CodeFile.All
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) && Code().IsMatch(token.ValueText)
        where CataloguedDescriptor.All.All(entry => entry.Code != token.ValueText)
        select $"{file.At(token)}: {token.ValueText}",
        "A descriptor is held by a static field or property, so that it can be listed:");

    [Test]
    public void Every_code_has_a_fixture()
    {
        var fixtures = new DirectoryInfo(Repository.At("tests", "fixtures", "invalid"));
        Law.Holds(
            WithoutFixture(
                CataloguedDescriptor.All.Select(entry => entry.Code),
                fixtures.Exists ? [.. fixtures.EnumerateDirectories().Where(HasAnswer).Select(fixture => fixture.Name)] : []),
            "Add tests/fixtures/invalid/<code>-<slug>/ with the smallest content that triggers the code, and its expected.txt:");
    }

    [Test]
    public void A_code_without_a_fixture_is_the_machines_or_a_defect() => Law.Holds(
        CoveredElsewhere.Keys.Except(CataloguedDescriptor.All
            .Where(entry => entry.Descriptor.IsEnvironment || entry.Code == DefectInTheTool)
            .Select(entry => entry.Code)),
        "Neither an environment code nor the tool's own defect, so content can show it:");

    [Test]
    public void A_code_without_a_fixture_is_named_by_its_test() => Law.Holds(
        from entry in CataloguedDescriptor.All
        let path = CoveredElsewhere.GetValueOrDefault(entry.Code) ?? OfMadeFiles.GetValueOrDefault(entry.Code)
        where path is not null
        let test = new FileInfo(Repository.At("tests", path))
        where !test.Exists || !Names(File.ReadAllText(test.FullName), entry)
        select $"tests/{path} does not test {entry}",
        "A code that no content can trigger is triggered by a test of its own:");

    [TestCase("PRS1001", "Prongsai.Content", 0)]
    [TestCase("PRS1101", "Prongsai.Documents", 0)]
    [TestCase("PRS1101", "Prongsai.Content", 1)]
    [TestCase("PRS1001", "Prongsai.Documents", 1)]
    [TestCase("PRS4001", "Prongsai.Content", 1)]
    [TestCase("PRS12345", "Prongsai.Content", 1)]
    [TestCase("prs1001", "Prongsai.Content", 1)]
    [TestCase("PRS1001", "Prongsai.Core", 1)]
    public void A_wrong_code_is_seen(string code, string assembly, int breaches) =>
        Assert.That(WrongCode(new CataloguedDescriptor(assembly, "Sample", Descriptor(code))).Count(), Is.EqualTo(breaches));

    [Test]
    public void The_free_codes_of_each_stage_are_told() =>
        Assert.That(FirstFree(["PRS1002", "PRS1003", "PRS9001"]), Does.StartWith("PRS1001 PRS1004 PRS1005; PRS2001").And.EndsWith("PRS9002 PRS9003 PRS9004"));

    [Test]
    public void A_repeated_code_is_seen() => Assert.That(
        Repeated(
        [
            new("A", "A.First", Descriptor("PRS1001")),
            new("B", "B.Second", Descriptor("PRS1001")),
            new("C", "C.Third", Descriptor("PRS1002")),
        ]),
        Is.EqualTo(["PRS1001: A.First, B.Second"]));

    [TestCase("ค่า {0}", "Value {0}", 0)]
    [TestCase("ค่า {0}", "Value {1}", 1)]
    [TestCase("ค่า {0} {0}", "Value {0}", 0)]
    [TestCase("value", "value", 1)]
    [TestCase("ค่า", "ค่า value", 1)]
    [TestCase("", "Value", 1)]
    [TestCase("ค่า", " ", 1)]
    public void A_wrong_text_is_seen(string thai, string english, int breaches) =>
        Assert.That(WrongText(new BilingualText(thai, english)).Count(), Is.EqualTo(breaches));

    [TestCase("PRS1001-not-utf-8", 0)]
    [TestCase("PRS1001", 1)]
    [TestCase("PRS1002-other", 1)]
    public void A_missing_fixture_is_seen(string folder, int breaches) =>
        Assert.That(WithoutFixture(["PRS1001"], [folder]).Count(), Is.EqualTo(breaches));

    private static IEnumerable<string> WrongCode(CataloguedDescriptor entry) =>
        Code().IsMatch(entry.Code) && StagesOf[entry.Assembly].Contains(entry.Code[3], StringComparison.Ordinal)
        && HundredsOf.All(hundred => entry.Code.StartsWith(hundred.Value, StringComparison.Ordinal) == (entry.Assembly == hundred.Key) || entry.Code[3] != hundred.Value[3])
            ? []
            : [$"{entry} in {entry.Assembly}"];

    private static IEnumerable<string> Repeated(IEnumerable<CataloguedDescriptor> catalogue) =>
        from entry in catalogue
        group entry.Holder by entry.Code into holders
        where holders.Count() > 1
        select $"{holders.Key}: {string.Join(", ", holders)}";

    private static IEnumerable<string> WrongText(BilingualText text)
    {
        if (!text.Thai.Any(ThaiText.IsThai))
        {
            yield return "has no Thai";
        }

        if (!text.English.Any(char.IsAsciiLetter) || text.English.Any(ThaiText.IsThai))
        {
            yield return "is not in English";
        }

        if (!PlaceholdersOf(text.Thai).SetEquals(PlaceholdersOf(text.English)))
        {
            yield return "has different placeholders";
        }
    }

    private static IEnumerable<string> Retired() =>
        File.ReadAllLines(Path.Combine(Repository.ArchitectureTests, "retired.txt")).Select(line => line.Split('#')[0].Trim());

    private static string Free() => "Free: " + FirstFree([.. CataloguedDescriptor.All.Select(entry => entry.Code), .. Retired()]);

    /// <summary>The first numbers of each stage that no code has or had.</summary>
    private static string FirstFree(IReadOnlyCollection<string> taken) => string.Join("; ", Enumerable.Range(1, 9).Select(stage =>
        string.Join(' ', Enumerable.Range((stage * 1000) + 1, 998).Select(number => $"PRS{number}").Except(taken).Take(3))));

    private static bool HasAnswer(DirectoryInfo fixture) => new FileInfo(Path.Combine(fixture.FullName, "expected.txt")) is { Exists: true, Length: > 0 };

    private static IEnumerable<string> WithoutFixture(IEnumerable<string> codes, IReadOnlyCollection<string> folders) =>
        codes.Where(code => !CoveredElsewhere.ContainsKey(code) && !OfMadeFiles.ContainsKey(code) && !folders.Any(f => f.StartsWith($"{code}-", StringComparison.Ordinal)));

    private static bool Names(string test, CataloguedDescriptor entry) =>
        test.Contains(entry.Code, StringComparison.Ordinal)
        || test.Contains(string.Join('.', entry.Holder.Split('.')[^2..]), StringComparison.Ordinal);

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value)];

    private static Core.Diagnostics.DiagnosticDescriptor Descriptor(string code) =>
        new(code, Core.Diagnostics.DiagnosticSeverity.Error, new("ก", "a"), new("ก", "a"), new("ก", "a"));

    private static IEnumerable<string> Explained()
    {
        var catalog = Product.Load("prongsai-full").GetType("Prongsai.Cli.Reporting.DiagnosticCatalog")?.GetMethod("All");
        return catalog?.Invoke(null, null) is IEnumerable<Prongsai.Core.Diagnostics.DiagnosticDescriptor> all ? all.Select(d => d.Code) : [];
    }

    [GeneratedRegex(@"^PRS[0-9]{4}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{([0-9]+)[^}]*\}")]
    private static partial Regex Placeholder();
}

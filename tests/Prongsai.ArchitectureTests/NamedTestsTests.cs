using System.Text.RegularExpressions;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>A test that a document names as holding a promise is there.</summary>
public sealed partial class NamedTestsTests
{
    private static readonly Dictionary<string, string> Classes = Directory
        .EnumerateFiles(Repository.At("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(f => Path.GetFileNameWithoutExtension(f))
        .ToDictionary(c => c.Key, c => string.Concat(c.Select(File.ReadAllText)));

    [TestCase("src/SECURITY.md", 20)]
    [TestCase("tests/README.md", 60)]
    public void Every_test_that_is_named_exists(string path, int atLeast)
    {
        var named = Names().Matches(File.ReadAllText(Repository.At(path))).Select(m => (Class: m.Groups[1].Value, Test: m.Groups[2].Value)).Distinct().ToList();
        Assert.That(named, Has.Count.GreaterThanOrEqualTo(atLeast));
        Law.Holds(named.Where(n => !Exists(n.Class, n.Test)).Select(n => $"{n.Class}.{n.Test}".TrimEnd('.')), $"{path} names tests that are not there:");
    }

    [TestCase("NamedTestsTests", "", true)]
    [TestCase("NamedTestsTests", "Every_test_that_is_named_exists", true)]
    [TestCase("NamedTestsTests", "Every_test", false)]
    [TestCase("NoSuchTests", "", false)]
    public void A_name_without_a_test_is_seen(string type, string test, bool exists) => Assert.That(Exists(type, test), Is.EqualTo(exists));

    private static bool Exists(string type, string test) =>
        Classes.TryGetValue(type, out var code) && (test.Length == 0 || code.Contains($" {test}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(?:[A-Za-z]+/)*([A-Z][A-Za-z]*Tests)(?:\.([A-Z][A-Za-z0-9_]*))?`")]
    private static partial Regex Names();
}

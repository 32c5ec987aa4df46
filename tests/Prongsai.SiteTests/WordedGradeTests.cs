using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// A year whose grades are words: the site of <c>fixtures/sites/worded-grade</c> with the repository's own frameworks. The grade is an
/// id in the content; what people read is the band's name in their language.
/// </summary>
public sealed class WordedGradeTests
{
    private TestSite? _site;
    private RunResult? _result;

    private TestSite Site => _site ?? throw new InvalidOperationException("the site is not built");

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Of("worded-grade");
        _result = _site.Run("build", "--strict", "--format", "line");
    }

    [OneTimeTearDown]
    public void Delete() => _site?.Dispose();

    [Test]
    public void A_full_result_builds_strictly_without_a_diagnostic() => Assert.That(_result, Is.EqualTo(new RunResult(0, "", "")));

    [TestCase("2566/index.html", "(ผ่าน)")]
    [TestCase("2566/scores/index.html", "(ผ่าน)")]
    [TestCase("feed.xml", "(ผ่าน)")]
    [TestCase("en/2566/index.html", "(Pass)")]
    [TestCase("en/2566/scores/index.html", "(Pass)")]
    [TestCase("en/feed.xml", "(Pass)")]
    [TestCase("data/results.csv", ",ผ่าน,ผ่าน,Pass,true,")]
    public void The_grade_is_named_in_the_readers_language(string path, string expected) =>
        Assert.That(Site.Read($"output/{path}"), Does.Contain(expected));
}

using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// The specification of the diagnostics: each folder of <c>fixtures/invalid</c> is one mistake, and its <c>expected.txt</c> is all
/// that the tool says about it.
/// </summary>
public sealed class InvalidSiteTests
{
    private const int CodeLength = 7;

    private static IEnumerable<TestCaseData> Sites() => InvalidSite.Names.Select(n => new TestCaseData(n).SetArgDisplayNames(n));

    [TestCaseSource(nameof(Sites))]
    public void One_mistake_is_said_once_and_at_its_place(string name)
    {
        using var site = new InvalidSite(name);
        var before = site.Output;
        var result = site.Run();
        Golden.Check(result.Out, site.Expected);
        var reported = ReportedLine.In(result.Out);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(reported.Select(r => r.Code), Is.Not.Empty.And.All.EqualTo(name[..CodeLength]));
            Assert.That(result.ExitCode, Is.EqualTo(reported.Any(r => r.Severity == "error") ? 1 : 0));
            Assert.That(result.Error, Is.Empty);
            Assert.That(site.Output, Is.EqualTo(before), "the output");
        }
    }
}

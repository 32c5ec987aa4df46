using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>An agency that answers every item with files of its own: each item's page, with its texts, tables, parts and documents, as its visitors meet it.</summary>
public sealed class OwnFolderPagesTests
{
    private TestSite? _site;

    private string Output => _site?.Output ?? "";

    [OneTimeSetUp]
    public void Build()
    {
        _site = TestSite.Of("own-folder");
        var run = _site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
    }

    [OneTimeTearDown]
    public void Remove() => _site?.Dispose();

    [Test]
    public void Each_is_readable_narrow_and_wide_in_light_and_dark_without_script_and_on_paper()
    {
        BrowserReport.NeedTools();
        var report = BrowserReport.OfItems(Output);
        Assert.That(report.Pages, Is.EqualTo(43 * 2));
        Assert.That(report.Violations, Is.Empty, Violation.Describe([.. report.Violations]));
    }

    [Test]
    public void Their_HTML_is_valid()
    {
        NuChecker.NeedTools();
        Assert.That(NuChecker.Check(Output), Is.Empty);
    }

    [Test]
    public void Their_HTML_breaks_no_rule()
    {
        HtmlValidate.NeedTools();
        Assert.That(HtmlValidate.Check(Output), Is.Empty);
    }
}

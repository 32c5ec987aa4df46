using NUnit.Framework;

namespace Prongsai.BrowserTests;

/// <summary>A check that finds nothing proves nothing until it has found something: here is a site with a mistake of each kind.</summary>
public sealed class MistakesAreSeenTests
{
    private static readonly Lazy<BrowserReport> Report = new(() => BrowserReport.Of(Tools.WrongSite));

    [TestCase("coverage", "is of no type")]
    [TestCase("coverage", "no page of the type complaint")]
    [TestCase("console", "error: a message")]
    [TestCase("console", "warning: a warning")]
    [TestCase("page-error", "a fault")]
    [TestCase("request", "/missing.png: status 404")]
    [TestCase("origin", "elsewhere.invalid")]
    [TestCase("cookie", "visitor")]
    [TestCase("storage", "in-local")]
    [TestCase("storage", "in-session")]
    [TestCase("storage", "the database in-database")]
    [TestCase("storage", "the cache in-cache")]
    [TestCase("copy", "was copied")]
    [TestCase("axe", "in forced colours")]
    [TestCase("overflow", "div#wide")]
    [TestCase("overflow", "twice the size")]
    [TestCase("overflow", "with the largest letters: p#grows")]
    [TestCase("first-screen", "the first item of the list begins at")]
    [TestCase("torn", "p: a word")]
    [TestCase("torn", "p: Text beside")]
    [TestCase("cut-word", "ประสิทธิภาพ")]
    [TestCase("tap", "button.")]
    [TestCase("view", "no choice")]
    [TestCase("font", "Sarabun 700 is not loaded")]
    [TestCase("font", "the machine's own font")]
    [TestCase("font", "which the site does not bring along")]
    [TestCase("language", "html lang")]
    [TestCase("title", "the title is")]
    [TestCase("axe", "color-contrast")]
    [TestCase("axe", "target-size")]
    [TestCase("axe", "all details open: Images must have alternative text")]
    [TestCase("keyboard", "not among the first 5")]
    [TestCase("no-script", "another than with the script")]
    [TestCase("no-script", "only with the script: made")]
    [TestCase("search", "/a/, which is not found")]
    [TestCase("search", "thai.js does not make")]
    [TestCase("search", "without script the page does not lead on")]
    [TestCase("filter", "spelled otherwise")]
    [TestCase("table", "a head is no button")]
    [TestCase("keywords", "stands after")]
    [TestCase("preview", "the first entry of the menu leads to")]
    [TestCase("print", "the menu is printed")]
    [TestCase("print", "too wide on paper: div#wide")]
    [TestCase("pdf", "หัวข้อที่ไม่ได้พิมพ์")]
    public void The_browser_checks_see(string kind, string detail)
    {
        BrowserReport.NeedTools();
        if (kind == "pdf")
        {
            Tools.NeedPdfText();
        }

        Assert.That(Report.Value.Violations.Where(v => v.Kind == kind).Select(v => v.Detail), Has.Some.Contains(detail));
    }

    [TestCase("Unclosed element")]
    [TestCase("CSS: ")]
    public void The_nu_checker_sees(string message)
    {
        NuChecker.NeedTools();
        Assert.That(NuChecker.Check(Tools.WrongSite), Has.Some.Contains(message));
    }

    [Test]
    public void Html_validate_sees()
    {
        HtmlValidate.NeedTools();
        Assert.That(HtmlValidate.Check(Tools.WrongSite), Has.Some.Contains("close-order").And.Some.Contains("deprecated"));
    }
}

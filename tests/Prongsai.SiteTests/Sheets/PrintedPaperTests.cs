using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>Official papers as they come out on paper: the document by a word processor, the page by a browser, both read back.</summary>
[NonParallelizable]
public sealed partial class PrintedPaperTests
{
    private const string WordProcessor = "soffice";

    private static string Browser => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    [OneTimeSetUp]
    public void What_reads_a_printed_paper_is_there()
    {
        OutsideProgram.Need("pdftotext", "-v", "pdftotext is not installed: install poppler-utils");
        OutsideProgram.Need("pdfinfo", "-v", "pdfinfo is not installed: install poppler-utils");
    }

    [TestCase("order")]
    [TestCase("followup", "--day", "2022-11-01")]
    [TestCase("appeal", "--today", "2022-06-10")]
    public void The_document_prints_on_A4_with_the_words_of_the_page(params string[] verb)
    {
        OutsideProgram.Need(WordProcessor, "--version", "LibreOffice is not installed: install libreoffice-writer-nogui");
        using var site = Site();
        site.Run(verb);
        var name = $"{verb[0]}-2565";
        OutsideProgram.Start(
            WordProcessor, $"-env:UserInstallation={new Uri(Path.Combine(site.Root, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", site.Root, Path.Combine(site.Root, ".sheets", $"{name}.docx"));
        AssertPrinted(site, $"{name}.pdf", verb[0]);
    }

    [TestCase("order")]
    [TestCase("followup", "--day", "2022-11-01")]
    [TestCase("appeal", "--today", "2022-06-10")]
    public void The_page_prints_on_A4_with_its_words(params string[] verb)
    {
        OutsideProgram.Need(Browser, "--version", $"there is no Chromium at {Browser}: install it, or set CHROMIUM_PATH to where it is");
        using var site = Site();
        site.Run(verb);
        var name = $"{verb[0]}-2565";
        GiveThaiLetters(Path.Combine(site.Root, ".sheets", $"{name}.html"));
        OutsideProgram.Start(
            Browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(site.Root, "profile")}",
            $"--print-to-pdf={Path.Combine(site.Root, $"{name}.pdf")}", new Uri(Path.Combine(site.Root, ".sheets", $"{name}.html")).AbsoluteUri);
        AssertPrinted(site, $"{name}.pdf", verb[0]);
    }

    private static TestSite Site() => TestSite.Of("minimal").Write(
        "content/years/2565/appeal.yaml",
        "fiscalYear: 2565\nuntil: 2022-06-15\nresults:\n  - item: O1\n    value: 0\n    remark: \"ไม่พบ\"\n    explanation: \"อยู่ครบ\"\n  - item: O2\n    value: 100\n");

    // A machine without a Thai font prints boxes, whose letters cannot be read back; an officer's has one.
    private static void GiveThaiLetters(string page)
    {
        var faces = new[] { 400, 700 }.Select(weight =>
        {
            var font = new Uri(Path.Combine(Repo.Root, "themes", "default", "assets", "fonts", $"sarabun-{weight}.woff2"));
            return $$"""@font-face { font-family: Sarabun; font-weight: {{weight}}; src: url("{{font.AbsoluteUri}}"); }""";
        });
        File.WriteAllText(page, File.ReadAllText(page).Replace("</head>", $"<style>{string.Concat(faces)}</style></head>", StringComparison.Ordinal));
    }

    private static void AssertPrinted(TestSite site, string file, string verb)
    {
        var path = Path.Combine(site.Root, file);
        Assert.That(File.Exists(path), "nothing was printed");
        Assert.That(OutsideProgram.Start("pdfinfo", path)?.Out, Does.Match(@"Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)"));
        var text = Blank().Replace(OutsideProgram.Start("pdftotext", "-layout", path, "-")?.Out ?? "", "");
        string[] expected = verb switch
        {
            "order" => ["สำนักปลัด", "๒๕๖๕", "O1", "O2"],
            "appeal" => ["โครงสร้าง", "ไม่พบ", "อยู่ครบ", "๑๕มิถุนายน๒๕๖๕", "O1", "O2"],
            _ => ["กองคลัง", "๑๐เมษายน๒๕๖๕", "https://example.go.th/report", "แล้วเสร็จ", "๓๐กันยายน๒๕๖๕"],
        };
        Assert.That(expected.Where(word => !text.Contains(word, StringComparison.Ordinal)), Is.Empty, text);
    }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blank();
}

using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Sheets;

/// <summary>The workbook opened by a real spreadsheet program. Where there is none this is skipped; on a CI machine it fails.</summary>
[NonParallelizable]
public sealed class SheetInSpreadsheetTests
{
    private const string Program = "soffice";

    [OneTimeSetUp]
    public void A_spreadsheet_program_is_there() =>
        OutsideProgram.Need(Program, "--version", "LibreOffice is not installed: install libreoffice-calc-nogui");

    [Test]
    public void It_shows_every_item_of_the_real_site_as_written()
    {
        using var site = TestSite.Real();
        site.Run("sheet", "--year", "2565");
        var shown = Open(site);
        var written = CsvText.Rows(File.ReadAllText(SheetCommandTests.At(site, "csv")));
        Assert.That(shown, Has.Count.EqualTo(43));
        Assert.That(shown.Select(r => r.Values), Is.EqualTo(written.Select(r => r.Values)));
    }

    [Test]
    public void It_runs_no_formula()
    {
        using var site = SheetCommandTests.FormulaSite();
        site.Run("sheet", "--year", "2565");
        var cell = Open(site)[0].Values.ElementAt(4);
        Assert.That(cell, Does.StartWith("=HYPERLINK(\"https://evil.example/\",\"x\")"));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Open(TestSite site)
    {
        var result = OutsideProgram.Start(
            Program, $"-env:UserInstallation={new Uri(Path.Combine(site.Root, "profile"))}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", site.Root, SheetCommandTests.At(site, "xlsx"));
        var made = Path.Combine(site.Root, "oit-2565.csv");
        Assert.That(File.Exists(made), result?.Out + result?.Error);
        return CsvText.Rows(File.ReadAllText(made).ReplaceLineEndings("\n"));
    }
}

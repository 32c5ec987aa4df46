using System.Security;
using NUnit.Framework;

namespace Prongsai.SiteTests.Support;

/// <summary>A real spreadsheet program that opens a workbook, does in it what a person does, and saves it in place.</summary>
internal sealed class Spreadsheet(string workbook, string profile)
{
    private const string Program = "soffice";

    private readonly List<string> _steps = [];

    public static void Need() => OutsideProgram.Need(Program, "--version", "LibreOffice is not installed: install libreoffice-calc-nogui");

    /// <param name="cell">Such as <c>B2</c>.</param>
    /// <param name="text">As it is typed: a number becomes one.</param>
    public Spreadsheet Type(string sheet, string cell, string text) => Step($"{Sheet(sheet)}.getCellRangeByName(\"{cell}\").setFormula({Quoted(text)})");

    /// <summary>Types below the last row in which anything stands; an empty text leaves its cell alone.</summary>
    public Spreadsheet AddRow(string sheet, int row, params string[] cells)
    {
        foreach (var (column, text) in cells.Index().Where(c => c.Item.Length > 0))
        {
            Step($"{Sheet(sheet)}.getCellByPosition({column}, {row - 1}).setFormula({Quoted(text)})");
        }

        return this;
    }

    public void Save()
    {
        var before = File.GetLastWriteTimeUtc(workbook);
        var installation = $"-env:UserInstallation={new Uri(profile)}";
        OutsideProgram.Start(Program, installation, "--headless", "--terminate_after_init");
        var macros = Path.Combine(profile, "user", "basic", "Standard");
        File.WriteAllText(Path.Combine(macros, "Module1.xba"), Module());
        var run = OutsideProgram.Start(Program, installation, "--headless", "--norestore", "macro:///Standard.Module1.Fill");
        Assert.That(File.GetLastWriteTimeUtc(workbook), Is.Not.EqualTo(before), $"the workbook was not saved: {run?.Out}{run?.Error}");
    }

    private Spreadsheet Step(string step)
    {
        _steps.Add(step);
        return this;
    }

    private string Module()
    {
        var address = Quoted(new Uri(workbook).AbsoluteUri);
        string[] lines =
        [
            "Sub Fill", "Dim p(0) As New com.sun.star.beans.PropertyValue", "p(0).Name = \"Hidden\"", "p(0).Value = True",
            $"doc = StarDesktop.loadComponentFromURL({address}, \"_blank\", 0, p())",
            .. _steps,
            "Dim q(0) As New com.sun.star.beans.PropertyValue", "q(0).Name = \"FilterName\"", "q(0).Value = \"Calc MS Excel 2007 XML\"",
            $"doc.storeToURL({address}, q())", "doc.close(True)", "StarDesktop.terminate()", "End Sub",
        ];
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Module1\" script:language=\"StarBasic\">\n"
            + SecurityElement.Escape(string.Join('\n', lines)) + "\n</script:module>\n";
    }

    private static string Sheet(string name) => $"doc.Sheets.getByName({Quoted(name)})";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

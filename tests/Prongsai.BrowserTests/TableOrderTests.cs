using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>What the theme's guide promises of any table in an element with <c>data-table</c>: it sorts by what stands in its cells.</summary>
public sealed class TableOrderTests
{
    private const string Head = "<th scope=\"col\">";

    [Test]
    public void A_table_without_given_orders_sorts_by_days_figures_and_words() => Assert.That(
        Sorted($"{Head}Name{Head}Figure{Head}Day{Head}<span class=\"table-head\">Code</span>{Head}Share", Row("b", "1,250.5", "2022-08-04", "O10", "๑๐%"), Row("c", "-", "2022-12-01", "O2", "2%"), Row("a", "−30", "2021-12-31", "", "๙%")),
        Is.EqualTo(new[] { "abc", "cba", "abc", "bac", "abc", "cba", "cba", "bca", "cab", "bac" }));

    [Test]
    public void A_table_without_rows_has_heads_that_do_nothing() => Assert.That(Sorted(Head + "Name"), Is.EqualTo(new[] { "", "" }));

    [Test]
    public void Heads_are_printed_on_every_page_of_a_long_table()
    {
        Tools.NeedPdfText();
        using var folder = new TablePage(Head + "<span class=\"table-head\">Name</span>", [.. Enumerable.Repeat("<tr><th scope=\"row\">a</th></tr>", 120)]);
        var paper = Path.Combine(folder.Path, "paper.pdf");
        folder.Ask("paper.mjs", paper);
        var pages = ChildProcess.Run("pdftotext", paper, "-").Out.TrimEnd('\f', '\n').Split('\f');
        Assert.That(pages, Has.Length.GreaterThan(1).And.All.Contains("Name"));
    }

    private static string Row(string name, string figure, string day, string code, string share) =>
        $"<tr><th scope=\"row\">{name}</th><td>{figure}</td><td><time datetime=\"{day}\">4 ส.ค.</time></td><td>{code}</td><td>{share}</td></tr>";

    /// <summary>The names of the rows after each press of each head.</summary>
    private static string[] Sorted(string heads, params string[] rows)
    {
        using var folder = new TablePage(heads, rows);
        return JsonSerializer.Deserialize<string[]>(folder.Ask("orders.mjs")) ?? [];
    }

    /// <summary>A folder with a page that holds a table, the theme's script and its style.</summary>
    private sealed class TablePage : IDisposable
    {
        private readonly DirectoryInfo _folder;

        public TablePage(string heads, string[] rows)
        {
            Tools.NeedNode();
            Tools.NeedChromium();
            Tools.NeedPackages("playwright-core");
            _folder = Directory.CreateTempSubdirectory("prongsai-table-");
            var theme = System.IO.Path.Combine(Repo.Themes, "default");
            File.Copy(System.IO.Path.Combine(theme, "assets", "table.js"), System.IO.Path.Combine(Path, "table.js"));
            File.Copy(System.IO.Path.Combine(theme, "components", "data-table", "data-table.css"), System.IO.Path.Combine(Path, "table.css"));
            File.WriteAllText(
                System.IO.Path.Combine(Path, "index.html"),
                $"<!DOCTYPE html><html lang=\"th\"><title>t</title><link rel=\"stylesheet\" href=\"table.css\"><script src=\"table.js\" defer></script><div data-table><table><thead><tr>{heads}</tr></thead><tbody>{string.Concat(rows)}</tbody></table></div></html>");
        }

        public string Path => _folder.FullName;

        public string Ask(string script, params string[] arguments)
        {
            var run = ChildProcess.Run("node", [System.IO.Path.Combine(Tools.Folder, "browser", script), Path, .. arguments]);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            return run.Out;
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}

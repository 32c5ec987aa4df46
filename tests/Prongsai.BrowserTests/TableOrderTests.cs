using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>What the theme's guide promises of any table in an element with <c>data-table</c>: it sorts by what stands in its cells.</summary>
public sealed class TableOrderTests
{
    private const string Head = "<th scope=\"col\">";
    private const string Named = Head + "<span class=\"table-head\">Name</span>";

    [Test]
    public void A_table_without_given_orders_sorts_by_days_figures_and_words() => Assert.That(
        Sorted($"{Head}Name{Head}Figure{Head}Day{Head}<span class=\"table-head\">Code</span>{Head}Share", Row("b", "1,250.5", "2022-08-04", "O10", "๑๐%"), Row("c", "-", "2022-12-01", "O2", "2%"), Row("a", "−30", "2021-12-31", "", "๙%")),
        Is.EqualTo(new[] { "abc", "cba", "abc", "bac", "abc", "cba", "cba", "bca", "cab", "bac" }));

    [Test]
    public void A_table_without_rows_has_heads_that_do_nothing() => Assert.That(Sorted(Head + "Name"), Is.EqualTo(new[] { "", "" }));

    [Test]
    public void Heads_are_printed_on_every_page_of_a_long_table()
    {
        using var folder = new TablePage(Table(Named, [.. Enumerable.Repeat(Row("a"), 120)]));
        Assert.That(folder.Printed(), Has.Length.GreaterThan(1).And.All.Contains("Name"));
    }

    [Test]
    public void No_head_is_printed_apart_from_its_rows_wherever_the_page_ends()
    {
        var tables = Enumerable.Range(0, 20).Select(i => $"<div style=\"break-before: page; height: {200 + (4 * i)}mm\"></div>{Table(Named, Row("a"), Row("b"), Row("c"))}");
        using var folder = new TablePage(string.Concat(tables));
        Assert.That(folder.Printed().Where(page => page.Contains("Name", StringComparison.Ordinal)), Is.Not.Empty.And.All.Match(@"(?m)^[abc]$"));
    }

    private static string Row(string name, string figure, string day, string code, string share) =>
        $"<tr><th scope=\"row\">{name}</th><td>{figure}</td><td><time datetime=\"{day}\">4 ส.ค.</time></td><td>{code}</td><td>{share}</td></tr>";

    private static string Row(string name) => $"<tr><th scope=\"row\">{name}</th></tr>";

    private static string Table(string heads, params string[] rows) =>
        $"<div data-table><table><caption>Table</caption><thead><tr>{heads}</tr></thead><tbody>{string.Concat(rows)}</tbody></table></div>";

    /// <summary>The names of the rows after each press of each head.</summary>
    private static string[] Sorted(string heads, params string[] rows)
    {
        using var folder = new TablePage(Table(heads, rows));
        return JsonSerializer.Deserialize<string[]>(folder.Ask("orders.mjs")) ?? [];
    }

    /// <summary>A folder with a page of the theme's style and script.</summary>
    private sealed class TablePage : IDisposable
    {
        private static readonly string[] Files = ["assets/table.js", "assets/base.css", "components/data-table/table.css"];

        private readonly DirectoryInfo _folder;

        public TablePage(string body)
        {
            Tools.NeedNode();
            Tools.NeedChromium();
            Tools.NeedPackages("playwright-core");
            _folder = Directory.CreateTempSubdirectory("prongsai-table-");
            foreach (var file in Files)
            {
                File.Copy(Path.Combine(Repo.Themes, "default", file), In(Path.GetFileName(file)));
            }

            File.WriteAllText(
                In("index.html"),
                $"<!DOCTYPE html><html lang=\"th\"><title>t</title><link rel=\"stylesheet\" href=\"base.css\"><link rel=\"stylesheet\" href=\"table.css\"><script src=\"table.js\" defer></script><main>{body}</main></html>");
        }

        public string Ask(string script, params string[] arguments)
        {
            var run = ChildProcess.Run("node", [Path.Combine(Tools.Folder, "browser", script), _folder.FullName, .. arguments]);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            return run.Out;
        }

        /// <summary>The text of each page on paper.</summary>
        public string[] Printed()
        {
            Tools.NeedPdfText();
            Ask("paper.mjs", In("paper.pdf"));
            return ChildProcess.Run("pdftotext", In("paper.pdf"), "-").Out.TrimEnd('\f', '\n').Split('\f');
        }

        public void Dispose() => _folder.Delete(recursive: true);

        private string In(string name) => Path.Combine(_folder.FullName, name);
    }
}

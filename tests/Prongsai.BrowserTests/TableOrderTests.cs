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

    private static string Row(string name, string figure, string day, string code, string share) =>
        $"<tr><th scope=\"row\">{name}</th><td>{figure}</td><td><time datetime=\"{day}\">4 ส.ค.</time></td><td>{code}</td><td>{share}</td></tr>";

    /// <summary>The names of the rows after each press of each head.</summary>
    private static string[] Sorted(string heads, params string[] rows)
    {
        Tools.NeedNode();
        Tools.NeedChromium();
        Tools.NeedPackages("playwright-core");
        var folder = Directory.CreateTempSubdirectory("prongsai-table-");
        try
        {
            File.Copy(Path.Combine(Repo.Themes, "default", "assets", "table.js"), Path.Combine(folder.FullName, "table.js"));
            File.WriteAllText(
                Path.Combine(folder.FullName, "index.html"),
                $"<!DOCTYPE html><html lang=\"th\"><title>t</title><script src=\"table.js\" defer></script><div data-table><table><thead><tr>{heads}</tr></thead><tbody>{string.Concat(rows)}</tbody></table></div></html>");
            var run = ChildProcess.Run("node", Path.Combine(Tools.Folder, "browser", "orders.mjs"), folder.FullName);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            return JsonSerializer.Deserialize<string[]>(run.Out) ?? [];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

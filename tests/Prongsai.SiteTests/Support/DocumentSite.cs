using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Support;

/// <summary>A published site with one document of its own, whose year evaluators look at in May and June.</summary>
internal static class DocumentSite
{
    public const string Folder = "content/years/2565/items/o2/";
    public const string Address = "2565/oit/o02/plan.csv";
    public const string First = "โครงการ,บาท\nถนน,100\n";
    public const string Second = "โครงการ,บาท\nถนน,200\n";

    public static FixedClock WithinFreeze { get; } = new(2022, 5, 15);

    public static FixedClock AfterFreeze { get; } = new(2022, 7, 1);

    public static TestSite Published()
    {
        var site = TestSite.Of("minimal")
            .Replace("content/frameworks/2565.yaml", "schema: 1\n", "schema: 1\nfreeze: { days: 2022-05-01..2022-06-30, confidence: verified }\n")
            .Write(Folder + "plan.csv", First)
            .Write(Folder + "item.yaml", ItemFile("plan.csv", "2022-03-01"));
        site.Clock = new FixedClock(2022, 4, 1);
        Good(site);
        return site;
    }

    public static string ItemFile(string file, string date, string? name = null) =>
        $"documents:\n  - file: {file}\n    name: {name ?? file}\n    title: {{ th: \"แผน\", en: \"Plan\" }}\n    date: {date}\n";

    /// <summary>Builds and holds that there is nothing to say.</summary>
    public static void Good(TestSite site)
    {
        var run = site.Run("build", "--format", "line");
        Assert.That((run.ExitCode, run.Out), Is.EqualTo((0, "")));
    }
}

using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// A pipe in the place of any file that the program reads or writes is never opened, since that would wait for ever: it is told, or as good
/// as absent where the file only saves time.
/// </summary>
[Platform(Include = "Linux")]
public sealed class SpecialFileTests
{
    /// <summary>No run takes so long; one that waits for a pipe is let go by opening its other end.</summary>
    private const int PatienceMilliseconds = 120_000;

    private const int Errors = 1;

    private const int Environment = 3;

    [TestCase("content/units.yaml", Errors, "PRS2080")]
    [TestCase("content/articles/about.th.md", Errors, "PRS2080")]
    [TestCase("content/years/2565/items/o2/page.th.md", Errors, "PRS2080")]
    [TestCase("content/years/2565/items/o2/plan.pdf", Errors, "PRS1103")]
    [TestCase("content/frameworks/2565.yaml", Errors, "PRS2080")]
    [TestCase("themes/plain/theme.yaml", Errors, "PRS2080")]
    [TestCase("themes/plain/strings/en.yaml", Errors, "PRS2080")]
    [TestCase("themes/plain/pages/home.cshtml", Environment, "PRS7008")]
    [TestCase("themes/plain/assets/base.css", Environment, "PRS7008")]
    [TestCase(".links/content/2565.jsonl", Errors, "PRS2080")]
    [TestCase("content/notes.txt", 0, "PRS1014")]
    [TestCase(".prongsai-output.checked", 0, null)]
    [TestCase(".prongsai-output.checked~", 0, null)]
    [TestCase(".prongsai-output.opened", 0, null)]
    [TestCase(".prongsai-output.opened~", 0, null)]
    [TestCase(".prongsai-output/lock", Environment, "PRS9001")]
    [TestCase("output/manifest.json", Environment, "PRS9001")]
    public void It_is_not_opened_by_a_build(string path, int exit, string? code)
    {
        using var site = WithPipe(path);
        var result = RunOf(site, path, "build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.ExitCode, Is.EqualTo(exit), result.Out + result.Error);
            Assert.That(ReportedLine.In(result.Out).Select(l => l.Code), code is null ? Is.Empty : Does.Contain(code));
        }
    }

    [TestCase("book.xlsx", "import", "book.xlsx")]
    [TestCase("content/units.yaml", "mend")]
    [TestCase("content/units.yaml", "export")]
    [TestCase(".links/content/2565.jsonl", "status")]
    [TestCase("output/manifest.json", "pack")]
    [TestCase("output/manifest.json", "verify")]
    [TestCase(".prongsai-published", "doctor")]
    public void It_is_not_opened_by_another_verb(string path, params string[] arguments)
    {
        using var site = WithPipe(path);
        var result = RunOf(site, path, arguments);
        Assert.That(result.ExitCode, Is.Not.EqualTo(70), result.Error);
    }

    private static TestSite WithPipe(string path)
    {
        var site = PlainSite.Make();
        var full = Path.Combine(site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? site.Root);
        File.Delete(full);
        Assert.That(ChildProcess.RunCommand("mkfifo", site.Root, new Dictionary<string, string>(), full).ExitCode, Is.Zero);
        return site;
    }

    private static RunResult RunOf(TestSite site, string path, params string[] arguments)
    {
        using var patience = new CancellationTokenSource(PatienceMilliseconds);
        var run = Task.Run(() => site.Run(arguments));
        try
        {
            run.Wait(patience.Token);
        }
        catch (OperationCanceledException)
        {
            using var pipe = new FileStream(Path.Combine(site.Root, path), FileMode.Open, FileAccess.ReadWrite);
            Assert.Fail($"{string.Join(' ', arguments)} waits for {path}");
        }

        return run.Result;
    }
}

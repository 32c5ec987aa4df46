using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Troubles of the machine, which end with exit code 3 and leave the published site alone.</summary>
public sealed class EnvironmentTests
{
    private const int EndedByEnvironment = 3;

    [Test]
    public void A_file_that_another_program_holds_is_named()
    {
        using var site = PlainSite.Make();
        using var held = Hold(site, "content/units.yaml");
        Check(site, "PRS1017", "content/units.yaml");
    }

    [Test]
    public void A_file_of_the_theme_that_another_program_holds_is_named()
    {
        using var site = PlainSite.Make();
        using var held = Hold(site, "themes/plain/assets/base.css");
        Check(site, "PRS7008", "themes/plain/assets/base.css");
    }

    [Test]
    public void An_output_that_cannot_be_written_is_named()
    {
        using var site = PlainSite.Make().Write("notes", "a file where a folder would have to be\n");
        Check(site, "PRS9001", "notes/site", "--output", "notes/site");
    }

    [Test]
    public void An_output_that_another_run_writes_to_is_left_to_it()
    {
        using var site = PlainSite.Make();
        Check(site, "PRS9003", "output", () => site.Write(".prongsai-output/lock", FormattableString.Invariant($"{Environment.ProcessId} ?")));
    }

    [Test]
    public void A_lock_of_a_run_that_is_gone_holds_nothing()
    {
        using var site = PlainSite.Make().Write(".prongsai-output/lock", FormattableString.Invariant($"{int.MaxValue} ?"));
        Assert.That(site.Run("build").ExitCode, Is.Zero);
    }

    [Test]
    public void A_defect_of_the_tool_has_a_code_of_its_own_and_is_never_meant_for_content()
    {
        using var site = PlainSite.Make();
        Assert.That(site.Run("explain", "PRS9999").Out, Does.Contain("ข้อผิดพลาดภายในโปรแกรม").And.Contain("defect in the tool"));
    }

    private static FileStream Hold(TestSite site, string path) => new(Path.Combine(site.Root, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    private static void Check(TestSite site, string code, string file, params string[] arguments) => Check(site, code, file, () => { }, arguments);

    private static void Check(TestSite site, string code, string file, Action prepare, params string[] arguments)
    {
        prepare();
        var before = Folders.SnapshotOf(site.Output);
        var result = site.Run(["build", "--format", "line", .. arguments]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReportedLine.In(result.Out).Select(l => (l.File, l.Code)), Is.EqualTo(new[] { (file, code) }));
            Assert.That(result.ExitCode, Is.EqualTo(EndedByEnvironment));
            Assert.That(Folders.SnapshotOf(site.Output), Is.EqualTo(before));
        }
    }
}

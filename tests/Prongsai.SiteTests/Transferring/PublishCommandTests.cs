using NUnit.Framework;
using Prongsai.Cli.Transferring;
using Prongsai.Testing;
using Prongsai.Transfer;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Targets;

namespace Prongsai.SiteTests.Transferring;

/// <summary><c>publish</c> into a folder: what stands there afterwards, what it never touches, and what it says where it cannot.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PublishCommandTests : IDisposable
{
    private const int CutPoints = 10;

    private readonly TestSite _site = FarFolder.Built();

    private string Far => Path.Combine(_site.Root, "far");

    public void Dispose() => _site.Dispose();

    [Test]
    public void All_of_the_site_stands_there_and_a_second_run_writes_nothing()
    {
        var first = Publish();
        var written = Times();
        var second = Publish();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.ExitCode, Is.Zero, first.Out);
            Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
            Assert.That(second.ExitCode, Is.Zero, second.Out);
            Assert.That(second.Out, Does.Contain("nothing was sent"));
            Assert.That(Times(), Is.EqualTo(written));
            Assert.That(File.ReadAllLines(Path.Combine(_site.Root, PublishRecord.FileName)), Has.Length.EqualTo(2));
        }
    }

    [Test]
    public void Only_what_changed_is_written_and_only_what_a_manifest_named_is_deleted()
    {
        Publish();
        _site.Write("far/ของหน่วยงาน.html", "theirs").Write("far/old/page.html", "theirs");
        var (before, written) = (_site.Snapshot(), Times());
        FarFolder.Change(_site);
        var run = Publish();
        var now = _site.Snapshot();
        var same = now.Where(f => before.GetValueOrDefault(f.Key) == f.Value).Select(f => f.Key).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out);
            Assert.That(same, Is.Not.Empty);
            Assert.That(same.Where(f => Times()[f] != written[f]), Is.Empty);
            Assert.That(before.Keys.Except(now.Keys), Is.Not.Empty, "the change takes something away");
            Assert.That(TestSite.Snapshot(Far).Keys.Except(now.Keys), Is.EquivalentTo(["old/page.html", "ของหน่วยงาน.html"]));
            Assert.That(now.Where(f => TestSite.Snapshot(Far).GetValueOrDefault(f.Key) != f.Value), Is.Empty);
        }
    }

    [Test]
    public void Cut_off_anywhere_no_page_lacks_what_it_shows_and_the_next_run_goes_on()
    {
        var (old, steps) = (Path.Combine(_site.Root, "old"), 0);
        _site.RunBare("publish", "--to", "old");
        FarFolder.Change(_site);
        var source = FarFolder.SourceOf(_site);
        for (var point = -1; point < CutPoints; point++)
        {
            var far = Path.Combine(_site.Root, $"far{point}");
            TestSite.CopyFolder(old, far);
            using var target = new CutTarget(new FolderTarget(far), point < 0 ? int.MaxValue : steps * point / CutPoints);
            if (point < 0)
            {
                new SiteTransfer(source, target, (_, _) => { }).Run(replacesForeign: false);
                steps = target.Steps;
                continue;
            }

            Assert.That(() => new SiteTransfer(source, target, (_, _) => { }).Run(replacesForeign: false), Throws.TypeOf<TransferException>());
            FarFolder.AssertNothingMixed(far, $"{point}");
            using var whole = new FolderTarget(far);
            Assert.That(new SiteTransfer(source, whole, (_, _) => { }).Run(replacesForeign: false).HasChanged, Is.EqualTo(steps * point / CutPoints < steps), $"{point}");
            Assert.That(TestSite.Snapshot(far), Is.EqualTo(_site.Snapshot()), $"{point}");
            Assert.That(new SiteTransfer(source, whole, (_, _) => { }).Run(replacesForeign: false).HasChanged, Is.False, $"{point}");
        }

        Assert.That(steps, Is.GreaterThan(CutPoints));
    }

    [Test]
    public void A_run_cut_off_before_the_content_changed_again_leaves_nothing_behind()
    {
        var source = FarFolder.SourceOf(_site);
        using (var target = new CutTarget(new FolderTarget(Far), 20))
        {
            Assert.That(() => new SiteTransfer(source, target, (_, _) => { }).Run(replacesForeign: false), Throws.TypeOf<TransferException>());
        }

        FarFolder.Change(_site);
        Publish();
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    [Test]
    public void A_file_that_was_damaged_there_is_written_again()
    {
        Publish();
        var page = Path.Combine(Far, "index.html");
        File.WriteAllBytes(page, new byte[new FileInfo(page).Length]);
        Publish();
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    [Test]
    public void Without_a_built_site_there_is_nothing_to_publish()
    {
        Directory.Delete(_site.Output, recursive: true);
        AssertFails(Publish(), "PRS9300");
    }

    [Test]
    public void A_built_file_that_was_changed_is_not_sent()
    {
        File.AppendAllText(Path.Combine(_site.Output, "index.html"), "<!-- mine -->");
        AssertFails(Publish(), "PRS9301");
        Assert.That(Directory.Exists(Far), Is.False);
    }

    [Test]
    public void A_folder_above_that_is_not_there_is_not_made() =>
        AssertFails(_site.RunBare("publish", "--to", "none/far", "--format", "line"), "PRS9302");

    [TestCase("index.html")]
    [TestCase("manifest.json")]
    public void Files_of_others_stay_unless_they_may_be_replaced(string name)
    {
        _site.Write($"far/{name}", "theirs");
        AssertFails(Publish(), "PRS9303");
        Assert.That(TestSite.Snapshot(Far).Keys, Is.EqualTo([name]));
        Assert.That(Publish("--force").ExitCode, Is.Zero);
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    [Test]
    public void Where_a_file_cannot_be_written_nothing_is_deleted()
    {
        Publish();
        var before = TestSite.Snapshot(Far).Keys.ToList();
        File.Delete(Path.Combine(Far, "index.html"));
        Directory.CreateDirectory(Path.Combine(Far, "index.html", "in-the-way"));
        FarFolder.Change(_site);
        AssertFails(Publish(), "PRS9304");
        Assert.That(before.Except(TestSite.Snapshot(Far).Keys), Is.EqualTo(["index.html"]));
    }

    [Test]
    public void A_medium_that_gives_other_bytes_back_is_told()
    {
        Directory.CreateDirectory(Far);
        using var target = new FailingMedium(new FolderTarget(Far), "index.html");
        var e = Assert.Throws<TransferException>(() => new SiteTransfer(FarFolder.SourceOf(_site), target, (_, _) => { }).Run(replacesForeign: false));
        Assert.That(e is null ? "" : TransferReasons.Of(e, "far", "far", "output").Descriptor.Code, Is.EqualTo("PRS9306"));
    }

    [TestCase("../victim.html")]
    [TestCase("a/../../victim.html")]
    public void A_far_list_that_leads_out_of_its_folder_is_refused(string path)
    {
        Publish();
        var manifest = Path.Combine(Far, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"files\":[", $"\"files\":[{{\"path\":\"{path}\",\"bytes\":1,\"sha256\":\"0\"}},", StringComparison.Ordinal));
        _site.Write("victim.html", "theirs");
        AssertFails(Publish(), "PRS9307");
        Assert.That(File.Exists(Path.Combine(_site.Root, "victim.html")), Is.True);
    }

    [TestCase("output")]
    [TestCase("output/inside")]
    [TestCase(".")]
    [TestCase("content")]
    [TestCase("sftp://user:secret@host/site")]
    [TestCase("sftp://host/site")]
    public void A_place_that_cannot_be_meant_is_a_mistake_of_usage(string to) =>
        Assert.That(_site.RunBare("publish", "--to", to).ExitCode, Is.EqualTo(2));

    private RunResult Publish(params string[] more) => _site.RunBare(["publish", "--to", "far", .. more]);

    private Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(Far, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Far, f).Replace('\\', '/'), File.GetLastWriteTimeUtc);

    private static void AssertFails(RunResult run, string code)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Out + run.Error);
            Assert.That(run.Out, Does.Contain(code));
        }
    }
}

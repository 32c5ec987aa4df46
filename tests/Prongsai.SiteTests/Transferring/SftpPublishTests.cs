using System.Globalization;
using NUnit.Framework;
using Prongsai.Cli.Transferring;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;
using Prongsai.Transfer.Locks;

namespace Prongsai.SiteTests.Transferring;

/// <summary><c>publish</c> to a real OpenSSH server on this machine: cut off at ten points, with a wrong host key, with a full disk.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SftpPublishTests : IDisposable
{
    private const int CutPoints = 10;
    private const int Block = 4096;

    private readonly TestSite _site = FarFolder.Built();
    private SshServer? _server;

    private SshServer Server => _server ?? throw new InvalidOperationException("there is no server");

    private string Far => Path.Combine(_site.Root, "far");

    [SetUp]
    public void Start()
    {
        SshServer.Need();
        Directory.CreateDirectory(Far);
        _server = new SshServer(Path.Combine(_site.Root, "server"));
    }

    public void Dispose()
    {
        _server?.Dispose();
        _site.Dispose();
    }

    [Test]
    public void All_of_the_site_stands_there_and_the_host_is_known_from_then_on()
    {
        var first = Publish(To(), "--host-key", Server.Fingerprint);
        var second = Publish(To());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.ExitCode, Is.Zero, first.Out + first.Error);
            Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
            Assert.That(second.ExitCode, Is.Zero, second.Out + second.Error);
            Assert.That(second.Out, Does.Contain("nothing was sent"));
            Assert.That(_site.Read(PinnedHosts.FileName), Is.EqualTo($"127.0.0.1:{Server.Port} ssh-ed25519 {Server.Fingerprint}\n"));
        }
    }

    [Test]
    public void What_changed_is_sent_and_what_is_gone_is_deleted()
    {
        Publish(To(), "--host-key", Server.Fingerprint);
        _site.Write("far/theirs.html", "theirs");
        FarFolder.Change(_site);
        var run = Publish(To());
        var there = TestSite.Snapshot(Far);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
            Assert.That(there.Remove("theirs.html"), Is.True);
            Assert.That(there, Is.EqualTo(_site.Snapshot()));
        }
    }

    [TestCase(true, "yes\n", 0)]
    [TestCase(true, "no\n", 3)]
    [TestCase(true, "", 3)]
    [TestCase(false, "yes\n", 3)]
    public void A_host_never_seen_before_is_asked_for(bool isWatched, string typed, int code)
    {
        (_site.IsWatched, _site.Typed) = (isWatched, typed);
        var run = Publish(To());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(code), run.Out + run.Error);
            Assert.That(run.Out.Contains("PRS9314", StringComparison.Ordinal), Is.EqualTo(code != 0));
            Assert.That(run.Out + run.Error, Does.Contain(Server.Fingerprint));
            Assert.That(Directory.EnumerateFileSystemEntries(Far).Any(), Is.EqualTo(code == 0));
        }
    }

    [Test]
    public void A_host_with_another_key_is_refused()
    {
        var other = $"127.0.0.1:{Server.Port} ssh-ed25519 SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
        _site.Write(PinnedHosts.FileName, other);
        AssertFails(Publish(To()), "PRS9315");
        AssertFails(Publish(To(), "--host-key", "SHA256:other"), "PRS9315");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.EnumerateFileSystemEntries(Far), Is.Empty);
            Assert.That(_site.Read(PinnedHosts.FileName), Is.EqualTo(other), "and what was pinned stays");
        }
    }

    [Test]
    public void Cut_off_at_ten_points_no_page_lacks_what_it_shows_and_the_next_run_goes_on()
    {
        Publish(To("old"), "--host-key", Server.Fingerprint);
        FarFolder.Change(_site);
        long all = 0;
        for (var point = 0; point <= CutPoints; point++)
        {
            var far = $"far{point}";
            TestSite.CopyFolder(Path.Combine(_site.Root, "old"), Path.Combine(_site.Root, far));
            using (var line = new CutLine(Server.Port, point == 0 ? long.MaxValue : all * point / (CutPoints + 1)))
            {
                var cut = Publish(To(far, line.Port), "--host-key", Server.Fingerprint);
                all = point == 0 ? line.Sent : all;
                Assert.That(cut.ExitCode, Is.EqualTo(point == 0 ? 0 : 3), $"{point}: {cut.Out}{cut.Error}");
                Assert.That(cut.Out, point == 0 ? Does.Contain("Published") : Does.Contain("PRS9316").Or.Contain("PRS9310"), $"{point}");
            }

            FarFolder.AssertNothingMixed(Path.Combine(_site.Root, far), $"{point}");
            var next = Publish(To(far));
            Assert.That(next.ExitCode, Is.Zero, $"{point}: {next.Out}{next.Error}");
            Assert.That(TestSite.Snapshot(Path.Combine(_site.Root, far)), Is.EqualTo(_site.Snapshot()), $"{point}");
            Assert.That(Publish(To(far)).Out, Does.Contain("nothing was sent"), $"{point}");
        }
    }

    [Test]
    public void A_run_whose_line_hangs_is_waited_for_and_one_that_was_killed_is_gone_on_with()
    {
        using var line = new CutLine(Server.Port, FarFolder.SourceOf(_site).Published.Files.Sum(f => f.Bytes) / 2, hangs: true);
        using var hanging = ChildProcess.Start(_site.Root, "publish", "--to", To("far", line.Port), "--key", Server.Key, "--host-key", Server.Fingerprint);
        try
        {
            Assert.That(() => File.Exists(Path.Combine(Far, LockedTarget.FileName)), Is.True.After(120_000, 50));
            AssertFails(Publish(To(), "--host-key", Server.Fingerprint), "PRS9308");
        }
        finally
        {
            hanging.Kill(entireProcessTree: true);
            hanging.WaitForExit();
        }

        Assert.That(Publish(To(), "--host-key", Server.Fingerprint).ExitCode, Is.Zero);
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    /// <param name="pages">True for a disk that holds all assets and half of the pages, false for one that holds half of the assets.</param>
    [TestCase(false)]
    [TestCase(true)]
    public void A_full_disk_is_told_nothing_mixed_is_served_and_with_room_it_goes_on(bool pages)
    {
        var files = FarFolder.SourceOf(_site).Published.Files;
        long Blocks(Func<string, bool> isOne) => files.Where(f => isOne(f.Path)).Sum(f => (f.Bytes / Block) + 1);
        var assets = Blocks(p => !p.EndsWith(".html", StringComparison.Ordinal));
        using var disk = new SmallDisk(Far, Block * (pages ? assets + (Blocks(p => p.EndsWith(".html", StringComparison.Ordinal)) / 2) : assets / 2));
        AssertFails(Publish(To(), "--host-key", Server.Fingerprint), "PRS9305");
        FarFolder.AssertNothingMixed(Far, "full");
        Assert.That(File.Exists(Path.Combine(Far, "manifest.json")), Is.False);
        disk.Grow();
        Assert.That(Publish(To()).ExitCode, Is.Zero);
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    [Test]
    public void A_host_that_takes_no_large_file_is_told_and_nothing_mixed_is_served()
    {
        var largest = FarFolder.SourceOf(_site).Published.Files.Max(f => f.Bytes);
        var limited = Path.Combine(_site.Root, "limited.sh");
        File.WriteAllText(limited, $"#!/bin/sh\ntrap '' XFSZ\nulimit -f {(largest / 512 / 2).ToString(CultureInfo.InvariantCulture)}\nexec /usr/lib/openssh/sftp-server\n");
        using var server = new SshServer(Path.Combine(_site.Root, "limited"), $"/bin/sh {limited}");
        var run = _site.RunBare("publish", "--to", $"sftp://{SshServer.User}@127.0.0.1:{server.Port}{Far}", "--key", server.Key, "--host-key", server.Fingerprint);
        AssertFails(run, "PRS9304");
        FarFolder.AssertNothingMixed(Far, "limited");
    }

    [Test]
    public void A_key_that_the_host_does_not_know_is_refused() =>
        AssertFails(_site.RunBare("publish", "--to", To(), "--key", Server.MakeKey("stranger"), "--host-key", Server.Fingerprint), "PRS9312");

    [Test]
    public void A_file_that_is_no_key_is_told() => AssertFails(
        _site.Write("no-key", "nothing").RunBare("publish", "--to", To(), "--key", "no-key", "--host-key", Server.Fingerprint), "PRS9313");

    [Test]
    public void Without_key_and_password_nobody_is_asked() =>
        AssertFails(_site.RunBare("publish", "--to", To(), "--host-key", Server.Fingerprint), "PRS9311");

    [Test]
    public void The_persons_own_key_is_used_where_none_is_named()
    {
        TestSite.CopyFolder(Server.Folder, Path.Combine(_site.Root, ".ssh"));
        File.Move(Path.Combine(_site.Root, ".ssh", "user"), Path.Combine(_site.Root, ".ssh", "id_ed25519"));
        _site.Variables["HOME"] = _site.Root;
        Assert.That(_site.RunBare("publish", "--to", To(), "--host-key", Server.Fingerprint).ExitCode, Is.Zero);
    }

    [Test]
    public void A_host_that_does_not_answer_is_told()
    {
        var to = To();
        Server.Dispose();
        _server = null;
        AssertFails(_site.RunBare("publish", "--to", to, "--key", Path.Combine(_site.Root, "server", "user"), "--host-key", "SHA256:x"), "PRS9310");
    }

    [Test]
    public void A_folder_that_the_host_does_not_have_is_told() =>
        AssertFails(Publish(To("far/none"), "--host-key", Server.Fingerprint), "PRS9302");

    private string To(string folder = "far", int port = 0)
    {
        if (folder == "old")
        {
            Directory.CreateDirectory(Path.Combine(_site.Root, folder));
        }

        return $"sftp://{SshServer.User}@127.0.0.1:{(port == 0 ? Server.Port : port).ToString(CultureInfo.InvariantCulture)}{_site.Root}/{folder}";
    }

    private RunResult Publish(string to, params string[] more) => _site.RunBare(["publish", "--to", to, "--key", Server.Key, .. more]);

    private static void AssertFails(RunResult run, string code)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Out + run.Error);
            Assert.That(run.Out, Does.Contain(code));
        }
    }
}

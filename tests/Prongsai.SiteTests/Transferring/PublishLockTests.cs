using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Prongsai.Cli.Transferring;
using Prongsai.Testing;
using Prongsai.Transfer;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Locks;
using Prongsai.Transfer.Targets;

namespace Prongsai.SiteTests.Transferring;

/// <summary>
/// Two publishers at one place, a folder and a real OpenSSH server: the second is told who is there, two sites are never mixed, and no
/// run that was cut off locks anybody out.
/// </summary>
[TestFixture(false)]
[TestFixture(true)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PublishLockTests(bool isRemote) : IDisposable
{
    private static readonly LockHolder Stranger = new("machine-of-another-office", 1, "prongsai", DateTimeOffset.UnixEpoch);

    private readonly TestSite _site = FarFolder.Built();
    private SshServer? _server;

    private string Far => Path.Combine(_site.Root, "far");

    private string Lock => Path.Combine(Far, LockedTarget.FileName);

    [SetUp]
    public void Start()
    {
        if (isRemote)
        {
            SshServer.Need();
            _server = new SshServer(Path.Combine(_site.Root, "server"));
        }

        Directory.CreateDirectory(Far);
    }

    public void Dispose()
    {
        _server?.Dispose();
        _site.Dispose();
    }

    [Test]
    public void The_second_is_told_who_is_there_and_changes_nothing()
    {
        Publish(_site);
        FarFolder.Change(_site);
        using var target = Open();
        using (LockedTarget.Take(target, Stranger, _ => false, takesOver: false))
        {
            var before = TestSite.Snapshot(Far);
            var second = Publish(_site);
            AssertFails(second, "PRS9308");
            using (Assert.EnterMultipleScope())
            {
                Assert.That(second.Out, Does.Contain(Stranger.Machine).And.Contain("--take-over"));
                Assert.That(second.Out.Contains("the whole path on this machine", StringComparison.Ordinal), Is.Not.EqualTo(isRemote));
                Assert.That(TestSite.Snapshot(Far), Is.EqualTo(before));
            }
        }

        AssertPublished(Publish(_site));
    }

    [Test]
    public void Nothing_is_left_of_a_lock_where_a_run_ends_early()
    {
        File.AppendAllText(Path.Combine(_site.Output, "index.html"), "<!-- mine -->");
        AssertFails(Publish(_site), "PRS9301");
        Assert.That(Directory.EnumerateFileSystemEntries(Far), Is.Empty);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_run_of_this_machine_is_taken_over_when_its_process_is_gone_and_not_before()
    {
        using var other = Process.Start("sleep", "600");
        try
        {
            Leave(new(Environment.MachineName, other.Id, other.ProcessName, DateTimeOffset.UnixEpoch));
            AssertFails(Publish(_site), "PRS9308");
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }

        AssertPublished(Publish(_site));
    }

    [Test]
    public void A_number_that_another_program_has_now_holds_nothing()
    {
        using var own = Process.GetCurrentProcess();
        Leave(new(Environment.MachineName, own.Id, own.ProcessName, DateTimeOffset.UnixEpoch));
        AssertPublished(Publish(_site));
        Leave(new(Environment.MachineName, 1, "prongsai-of-last-week", DateTimeOffset.UnixEpoch));
        AssertPublished(Publish(_site));
    }

    [Test]
    public void A_run_of_another_machine_that_was_cut_off_is_taken_over_when_a_person_says_so()
    {
        Leave(Stranger);
        AssertFails(Publish(_site), "PRS9308");
        AssertPublished(Publish(_site, "--take-over"));
    }

    [TestCase("")]
    [TestCase("not ours\n")]
    [TestCase("\u001b[2Jmachine\n1\nprongsai\n2026-01-01 00:00:00 +00:00\n")]
    public void A_lock_that_says_nothing_can_be_taken_over(string text)
    {
        File.WriteAllText(Lock, text);
        var told = Publish(_site);
        AssertFails(told, "PRS9308");
        Assert.That(told.Out, Does.Not.Contain('\u001b'));
        AssertPublished(Publish(_site, "--take-over"));
    }

    [Test]
    public void A_run_that_was_taken_over_stops_before_it_mixes_the_sites()
    {
        using var newer = FarFolder.Built();
        FarFolder.Change(newer);
        using var place = Open();
        using var target = LockedTarget.Take(place, Stranger, _ => false, takesOver: false);
        var transfer = new SiteTransfer(FarFolder.SourceOf(_site), target, (done, _) =>
        {
            if (done == 3)
            {
                Assert.That(Publish(newer, "--take-over").ExitCode, Is.Zero);
            }
        });
        var e = Assert.Throws<TransferException>(() => transfer.Run(replacesForeign: false));
        Assert.That(e is null ? "" : TransferReasons.Of(e, "far", "far", "output").Descriptor.Code, Is.EqualTo("PRS9309"));
        Assert.That(Publish(newer).ExitCode, Is.Zero);
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(newer.Snapshot()));
    }

    [Test]
    public void Of_many_that_find_the_lock_of_a_run_that_is_gone_one_takes_it_over()
    {
        Leave(Stranger);
        var targets = Enumerable.Range(0, 6).Select(_ => Open()).ToList();
        var taken = new LockedTarget?[targets.Count];
        Parallel.For(0, targets.Count, new ParallelOptions { MaxDegreeOfParallelism = targets.Count }, i =>
        {
            try
            {
                taken[i] = LockedTarget.Take(targets[i], Stranger with { Machine = "mine", Process = i }, h => h.Machine == Stranger.Machine, takesOver: false);
            }
            catch (TransferException e) when (e.Fault == TransferFault.Held)
            {
                // another one was there first
            }
        });
        Assert.That(taken.Count(t => t is not null), Is.EqualTo(1));
        taken.ToList().ForEach(t => t?.Dispose());
        targets.ForEach(t => t.Dispose());
        Assert.That(File.Exists(Lock), Is.False);
    }

    private string To(int port) => $"sftp://{SshServer.User}@127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}{Far}";

    private RunResult Publish(TestSite site, params string[] more) => _server is { } server
        ? site.RunBare(["publish", "--to", To(server.Port), "--key", server.Key, "--host-key", server.Fingerprint, .. more])
        : site.RunBare(["publish", "--to", Far, .. more]);

    private ITransferTarget Open() => _server is { } server && SftpPlace.Parse(To(server.Port)) is { } place
        ? SftpTarget.Open(place, new SftpLogin(server.Key, [], null, null), _ => true)
        : new FolderTarget(Far);

    /// <summary>Leaves a lock as a run does whose line is cut.</summary>
    private void Leave(LockHolder holder)
    {
        using var target = Open();
        LockedTarget.Take(target, holder, _ => false, takesOver: false);
    }

    private void AssertPublished(RunResult run)
    {
        Assert.That(run.ExitCode, Is.Zero, run.Out + run.Error);
        Assert.That(TestSite.Snapshot(Far), Is.EqualTo(_site.Snapshot()));
    }

    private static void AssertFails(RunResult run, string code)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Out + run.Error);
            Assert.That(run.Out, Does.Contain(code));
        }
    }
}

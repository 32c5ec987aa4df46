using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Transferring;

/// <summary><c>pack</c>: the same bytes each time, a zip that other programs open, checksums that hold, and a page that says what it is.</summary>
public sealed class PackCommandTests
{
    private TestSite _site = TestSite.Empty();

    [OneTimeSetUp]
    public void Build()
    {
        _site.Dispose();
        _site = FarFolder.Built();
    }

    [OneTimeTearDown]
    public void Clear() => _site.Dispose();

    [Test]
    public void The_same_site_gives_the_same_bytes()
    {
        Assert.That(_site.RunBare("pack").ExitCode, Is.Zero);
        foreach (var file in Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddYears(40));
        }

        Assert.That(_site.RunBare("pack", "--to", "again.zip").ExitCode, Is.Zero);
        Assert.That(File.ReadAllBytes(Path.Combine(_site.Root, "again.zip")), Is.EqualTo(File.ReadAllBytes(Path.Combine(_site.Root, "site.zip"))));
    }

    [TestCase("unzip", "-q", "by-unzip.zip", "-d", "by-unzip")]
    [TestCase("python3", "-m", "zipfile", "-e", "by-python3.zip", "by-python3")]
    [Platform(Exclude = "Win")]
    public void Other_programs_open_it_and_its_checksums_hold(string program, params string[] arguments)
    {
        Assert.That(_site.RunBare("pack", "--to", $"by-{program}.zip").ExitCode, Is.Zero);
        var utf8 = new Dictionary<string, string> { ["LC_ALL"] = "C.UTF-8" };
        var unpacked = ChildProcess.RunCommand(program, _site.Root, utf8, arguments);
        Assert.That(unpacked.ExitCode, Is.Zero, unpacked.Error);
        var folder = Path.Combine(_site.Root, $"by-{program}");
        var sums = ChildProcess.RunCommand("sha256sum", folder, utf8, "--strict", "--quiet", "-c", "SHA256SUMS.txt");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TestSite.Snapshot(Path.Combine(folder, "site")), Is.EqualTo(_site.Snapshot()));
            Assert.That(sums.ExitCode, Is.Zero, sums.Out + sums.Error);
            Assert.That(File.ReadAllLines(Path.Combine(folder, "SHA256SUMS.txt")), Has.Length.EqualTo(_site.Snapshot().Count));
            Assert.That(File.ReadAllText(Path.Combine(folder, "READ-ME.txt")), Does.Contain("นำเว็บไซต์ขึ้นโฮสต์").And.Contain("Public address: https://").And.Not.Contain("{"));
        }
    }

    [Test]
    public void Where_it_cannot_be_written_the_zip_before_stays()
    {
        _site.Write("blocked.zip/file", "");
        var run = _site.RunBare("pack", "--to", "blocked.zip", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Out);
            Assert.That(run.Out, Does.Contain("PRS9320"));
            Assert.That(Directory.GetFiles(_site.Root, "blocked.zip*"), Is.Empty);
        }
    }

    [Test]
    public void It_does_not_lie_in_the_site_itself() => Assert.That(_site.RunBare("pack", "--to", "output/site.zip").ExitCode, Is.EqualTo(2));
}

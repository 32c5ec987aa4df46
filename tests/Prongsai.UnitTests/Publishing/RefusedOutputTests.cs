using NUnit.Framework;
using Prongsai.Core.Files;

namespace Prongsai.UnitTests.Publishing;

public sealed class RefusedOutputTests : PublishingTest
{
    [Test]
    public void An_output_that_is_a_file_is_refused()
    {
        Write("output", "precious");

        AssertRefused(Output, []);
        Assert.That(File.ReadAllText(Output), Is.EqualTo("precious"));
    }

    [Test]
    public void The_root_of_the_disk_is_refused() => AssertRefused(Path.GetPathRoot(Root) ?? "/", []);

    /// <summary>A disk laid over a folder can be neither renamed nor exchanged; that nothing is left beside it is the point.</summary>
    [Platform(Include = "Linux")]
    [Test]
    public void A_mount_point_is_refused_before_anything_is_touched()
    {
        Assume.That(FileType.IsMountPoint("/dev/shm"), Is.True, "this machine has it mounted, and a system that says so");
        var (report, lines) = TryPublish(Site('a'), force: true, "/dev/shm");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report, Is.Null);
            Assert.That(lines.Single(), Does.StartWith("PRS9330 output is where a disk or volume is mounted"));
            Assert.That(Directory.Exists("/dev/.prongsai-shm"), Is.False);
            Assert.That(FileType.IsMountPoint(Root), Is.False);
        }
    }

    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    public void The_current_folder_and_those_above_it_are_refused(string output) => AssertRefused(output, []);

    [TestCase("content", "content")]
    [TestCase("content/", "content")]
    [TestCase("x/../content", "content")]
    [TestCase(".", "content")]
    [TestCase("content/output", "content")]
    [TestCase("themes", "content", "themes/")]
    public void A_protected_folder_and_those_above_and_below_it_are_refused(string output, params string[] folders)
    {
        Directory.CreateDirectory(Path.Combine(Root, "content"));

        AssertRefused(Path.Combine(Root, output), [.. folders.Select(f => Path.Combine(Root, f))]);
    }

    [Test]
    public void A_link_to_a_protected_folder_is_refused()
    {
        Write("content/site.yaml");
        File.CreateSymbolicLink(Output, "content");

        AssertRefused(Output, [Path.Combine(Root, "content")]);
    }

    [Test]
    public void A_folder_whose_name_only_starts_alike_is_fine() =>
        Assert.That(
            TryPublish(Site('a'), output: Path.Combine(Root, "content-output"), protectedFolders: [Path.Combine(Root, "content")]).Lines,
            Is.Empty);

    [TestCase("../up.txt", "..")]
    [TestCase("a/../../up.txt", "..")]
    [TestCase("a/./b.txt", ".")]
    [TestCase("/etc/x", "")]
    [TestCase("a//b.txt", "")]
    [TestCase("a/", "")]
    [TestCase("a\\b.txt", "a\\b.txt")]
    [TestCase("C:/x.txt", "C:")]
    [TestCase("a/CON", "CON")]
    [TestCase("a/aux.pdf", "aux.pdf")]
    [TestCase("Com1.tar.gz/x", "Com1.tar.gz")]
    [TestCase("a/b. ", "b. ")]
    [TestCase("a/b.", "b.")]
    [TestCase("a/x?.html", "x?.html")]
    [TestCase("a/\tb", "\tb")]
    [TestCase("Index.html", "index.html")]
    [TestCase("INDEX.HTML/x", "index.html")]
    [TestCase("empty.txt/x", "empty.txt")]
    [TestCase("Assets/x.txt", "assets")]
    [TestCase("assets", "assets")]
    [TestCase("index.html", "index.html")]
    [TestCase("manifest.json", "manifest.json")]
    public void A_path_that_does_not_work_everywhere_is_refused(string path, string because)
    {
        var (report, lines) = TryPublish(Site('a', path));

        Assert.That(report, Is.Null);
        Assert.That(lines, Is.EqualTo(new[] { $"PRS9005 The file “{path}” cannot be published under this name because of “{because}”." }));
        Assert.That(Directory.EnumerateFileSystemEntries(Root), Is.Empty);
    }

    [TestCase("เอกสาร/ประกาศ ๒๕.pdf")]
    [TestCase(".well-known/security.txt")]
    [TestCase("a/console.txt")]
    [TestCase("com/b..c")]
    public void A_path_that_works_everywhere_is_fine(string path)
    {
        Publish(Site('a', path));

        AssertPublished(Site('a', path));
    }

    [Test]
    public void A_name_of_too_many_bytes_is_refused()
    {
        var name = new string('ก', 90);

        Assert.That(TryPublish(Site('a', name)).Lines.Single(), Does.StartWith("PRS9005"));
    }

    private void AssertRefused(string output, string[] protectedFolders)
    {
        var before = FilesIn(Root);

        var (report, lines) = TryPublish(Site('a'), force: true, output, protectedFolders);

        Assert.That(report, Is.Null);
        Assert.That(lines.Single(), Does.StartWith("PRS9002 output cannot be the output folder"));
        Assert.That(FilesIn(Root), Is.EqualTo(before));
    }
}

using System.Runtime.InteropServices;
using System.Text;
using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Output;
using Prongsai.Publishing;
using Prongsai.Site;

namespace Prongsai.UnitTests.Publishing;

public sealed class FailedWriteTests : PublishingTest
{
    [Test]
    public void A_folder_above_that_is_a_file_is_reported()
    {
        Write("file", "x");

        Assert.That(TryPublish(Site('a'), output: Path.Combine(Root, "file", "output")).Lines.Single(), Does.StartWith("PRS9001"));
    }

    [Test]
    public void A_write_that_fails_in_the_middle_leaves_the_old_site_and_nothing_else()
    {
        Publish(Site('a'));
        var tooLong = string.Concat(Enumerable.Repeat("folder/", 700));

        var (report, lines) = TryPublish(Site('b', tooLong + "a.txt", tooLong + "b.txt"));

        Assert.That(report, Is.Null);
        Assert.That(lines.Single(), Does.StartWith("PRS9001"));
        AssertPublished(Site('a'));
    }

    [Test]
    public void A_write_that_fails_the_first_time_leaves_nothing()
    {
        var (_, lines) = TryPublish(Site('b', string.Concat(Enumerable.Repeat("folder/", 700)) + "a.txt"));

        Assert.That(lines.Single(), Does.StartWith("PRS9001"));
        Assert.That(Directory.EnumerateFileSystemEntries(Root), Is.Empty);
    }

    [Test]
    public void A_full_disk_leaves_the_old_site_and_says_what_is_needed()
    {
        var disk = Path.Combine(Root, "disk");
        Directory.CreateDirectory(disk);
        if (!TryMount(disk, "size=1m"))
        {
            Assert.Ignore("no right to mount a small disk");
        }

        try
        {
            var output = Path.Combine(disk, "output");
            Assert.That(TryPublish(Site('a'), output: output).Lines, Is.Empty);
            var big = Site('b');
            big = big with { Files = big.Files.SetItem(1, new OutputFile(big.Files[1].Path, new byte[2_500_000], big.Files[1].Kind)) };
            var diagnostics = new DiagnosticBag();
            SitePublisher.Publish(big, new(output, "output", false), diagnostics);

            var diagnostic = diagnostics.ToSorted().Single();
            Assert.That(diagnostic.Code, Is.EqualTo("PRS9001"));
            Assert.That(diagnostic.Message.English, Does.Contain("No space left"));
            Assert.That(diagnostic.Hint.English, Does.Contain("3 MB"));
            Assert.That(FilesIn(output), Is.EqualTo(FilesOf(Site('a'))));
            Assert.That(Directory.EnumerateFileSystemEntries(disk).Count(), Is.EqualTo(1));
        }
        finally
        {
            Assert.That(Unmount(Bytes(disk), 0), Is.Zero);
        }
    }

    [Test]
    public void An_open_file_is_named()
    {
        Publish(Site('a'));
        using var held = new FileStream(Path.Combine(Output, "empty.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.That(OpenFile.FindIn(Output), Is.EqualTo("empty.txt"));
        held.Dispose();
        Assert.That(OpenFile.FindIn(Output), Is.Null);
    }

    private static bool TryMount(string folder, string options) =>
        OperatingSystem.IsLinux() && Mount(Bytes("tmpfs"), Bytes(folder), Bytes("tmpfs"), 0, Bytes(options)) == 0;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text + '\0');

    [DllImport("libc", EntryPoint = "mount")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Mount(byte[] source, byte[] target, byte[] type, nuint flags, byte[] options);

    [DllImport("libc", EntryPoint = "umount2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Unmount(byte[] target, int flags);
}

using NUnit.Framework;
using Prongsai.Publishing.Output;
using Prongsai.Publishing;
using Prongsai.Site;

namespace Prongsai.UnitTests.Publishing;

public sealed class SitePublisherTests : PublishingTest
{
    [Test]
    public void The_first_site_is_published_whole()
    {
        var site = Site('a');

        Assert.That(Publish(site), Is.EqualTo(new PublishReport(3, 1, site.Files.Sum(f => f.Content.Length), 3, 0)));
        AssertPublished(site);
    }

    [Test]
    public void The_folders_above_the_output_are_made()
    {
        var (report, _) = TryPublish(Site('a'), output: Path.Combine(Root, "x", "y", "output"));

        Assert.That(report?.Files, Is.EqualTo(3));
        Assert.That(FilesIn(Path.Combine(Root, "x", "y", "output")), Is.EqualTo(FilesOf(Site('a'))));
    }

    [Test]
    public void The_same_site_again_changes_nothing()
    {
        Publish(Site('a'));
        var written = File.GetLastWriteTimeUtc(Path.Combine(Output, "manifest.json"));
        Thread.Sleep(20);

        Assert.That(Publish(Site('a')), Is.EqualTo(new PublishReport(3, 1, Site('a').Files.Sum(f => f.Content.Length), 0, 0)));
        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(Output, "manifest.json")), Is.EqualTo(written));
        AssertPublished(Site('a'));
    }

    [Test]
    public void A_changed_a_new_and_a_removed_file_are_counted_and_nothing_is_left_over()
    {
        Publish(Site('a', "same/old.txt", "gone/gone.txt"));
        var next = Site('a', "same/old.txt", "new/new.txt");
        var changed = next with { Files = next.Files.SetItem(0, new OutputFile(next.Files[0].Path, "other"u8.ToArray(), next.Files[0].Kind)) };

        var report = Publish(changed);

        Assert.That((report.Changed, report.Removed), Is.EqualTo((2, 1)));
        AssertPublished(changed);
        Assert.That(Directory.Exists(Path.Combine(Output, "gone")), Is.False);
    }

    [TestCase("empty.txt", "edited")]
    [TestCase("assets/fonts/a.woff2", "")]
    public void A_file_that_somebody_edited_is_made_right(string path, string content)
    {
        Publish(Site('a'));
        Write("output/" + path, content);

        Publish(Site('a'));

        AssertPublished(Site('a'));
    }

    [Test]
    public void An_edit_of_the_same_size_and_a_lost_file_are_made_right()
    {
        Publish(Site('a'));
        Write("output/assets/fonts/a.woff2", new string('b', 300));
        File.Delete(Path.Combine(Output, "empty.txt"));

        Publish(Site('a'));

        AssertPublished(Site('a'));
    }

    [Test]
    public void Files_of_others_stop_publishing_and_are_kept()
    {
        Publish(Site('a'));
        Write("output/thesis.docx");
        Write("output/sub/b.txt");
        Write("output/sub/c.txt");
        Write("output/zz.txt");
        var before = FilesIn(Output);

        var (report, lines) = TryPublish(Site('b'));

        Assert.That(report, Is.Null);
        Assert.That(lines, Is.EqualTo(new[]
        {
            "PRS9004 output holds files that this program did not make (4), such as sub/b.txt, sub/c.txt, thesis.docx.",
        }));
        Assert.That(FilesIn(Output), Is.EqualTo(before));
        Assert.That(Directory.Exists(Work.Path), Is.False);
    }

    [Test]
    public void A_kept_file_is_not_replaced_by_one_of_the_site_without_being_asked_for()
    {
        Publish(Site('a'));
        Write("output/.htaccess");
        var before = FilesIn(Output);

        Assert.That(TryPublish(Site('b', ".htaccess")).Lines, Is.EqualTo(new[] { "PRS9004 output holds files that this program did not make (1), such as .htaccess." }));
        Assert.That(FilesIn(Output), Is.EqualTo(before));

        File.Delete(Path.Combine(Output, ".htaccess"));
        Publish(Site('b', ".htaccess"));
        Publish(Site('c', ".htaccess"));
        AssertPublished(Site('c', ".htaccess"));
    }

    [Test]
    public void Files_of_others_are_replaced_when_forced()
    {
        Write("output/thesis.docx");

        Assert.That(TryPublish(Site('a')).Lines.Single(), Does.StartWith("PRS9004"));
        Assert.That(Publish(Site('a'), force: true).Removed, Is.EqualTo(1));
        AssertPublished(Site('a'));
    }

    [TestCase("{}")]
    [TestCase("not JSON")]
    [TestCase("{\"schema\":1}")]
    [TestCase("{\"schema\":2,\"files\":[]}")]
    [TestCase("{\"schema\":1,\"files\":[1]}")]
    [TestCase("")]
    public void A_manifest_of_somebody_else_is_no_manifest(string manifest)
    {
        Write("output/manifest.json", manifest);

        Assert.That(TryPublish(Site('a')).Lines.Single(), Does.Contain("such as manifest.json"));
    }

    [Test]
    public void A_work_folder_that_cannot_be_made_is_reported_with_the_reason()
    {
        Publish(Site('a'));
        Write(".prongsai-output", "in the way");

        var (report, lines) = TryPublish(Site('b'));

        Assert.That(report, Is.Null);
        Assert.That(lines.Single(), Does.StartWith("PRS9001 The site could not be written to output").And.Contain(Work.Path));
        Assert.That(FilesIn(Output), Is.EqualTo(FilesOf(Site('a'))));
    }

    [Test]
    public void A_living_run_keeps_the_lock_and_is_named()
    {
        Publish(Site('a'));
        Write(".prongsai-output/lock", ProcessIdentity.Current.ToString());
        Write(".prongsai-output/staging/half.html");

        var (report, lines) = TryPublish(Site('b'));

        Assert.That(report, Is.Null);
        Assert.That(lines, Is.EqualTo(new[] { $"PRS9003 Another run (process {Environment.ProcessId}) is writing to output." }));
        Assert.That(File.Exists(Path.Combine(Work.Staging, "half.html")), Is.True, "the other run's work is left alone");
        Assert.That(FilesIn(Output), Is.EqualTo(FilesOf(Site('a'))));
    }

    [Test]
    public void Dotted_files_and_those_of_the_system_are_carried_over()
    {
        Write("output/.gitignore", "*");
        Write("output/docs/.gitkeep", "");
        Write("output/.git/HEAD", "ref");
        Write("output/Thumbs.db", "t");
        Directory.CreateDirectory(Path.Combine(Output, ".git", "refs", "tags"));

        Publish(Site('a'));
        Publish(Site('b'));

        Assert.That(FilesIn(Output).Keys, Is.SupersetOf(new[] { ".gitignore", "docs/.gitkeep", ".git/HEAD", "Thumbs.db" }));
        Assert.That(File.ReadAllText(Path.Combine(Output, ".git", "HEAD")), Is.EqualTo("ref"));
        Assert.That(Directory.Exists(Path.Combine(Output, ".git", "refs", "tags")), Is.True);
        Assert.That(FilesIn(Output), Has.Count.EqualTo(FilesOf(Site('b')).Count + 4));
        Assert.That(Publish(Site('b')).Changed, Is.Zero);
    }

    [Test]
    public void A_dotted_file_of_the_site_itself_goes_when_the_site_no_longer_has_it()
    {
        Publish(Site('a', ".nojekyll"));
        Publish(Site('a'));

        AssertPublished(Site('a'));
    }

    [Test]
    public void A_dotted_link_is_carried_over_as_a_link()
    {
        Publish(Site('a'));
        File.CreateSymbolicLink(Path.Combine(Output, ".link"), "nowhere");

        Publish(Site('b'));

        Assert.That(new FileInfo(Path.Combine(Output, ".link")).LinkTarget, Is.EqualTo("nowhere"));
    }

    [Test]
    public void A_link_in_place_of_a_file_is_replaced_and_its_target_untouched()
    {
        Publish(Site('a'));
        Write("precious.txt", "precious");
        File.Delete(Path.Combine(Output, "empty.txt"));
        File.CreateSymbolicLink(Path.Combine(Output, "empty.txt"), Path.Combine(Root, "precious.txt"));

        Publish(Site('b'));

        AssertPublished(Site('b'));
        Assert.That(File.ReadAllText(Path.Combine(Root, "precious.txt")), Is.EqualTo("precious"));
    }

    [Test]
    public void An_output_folder_that_is_a_link_stays_one()
    {
        Directory.CreateDirectory(Path.Combine(Root, "real"));
        File.CreateSymbolicLink(Output, "real");

        Publish(Site('a'));
        Publish(Site('b'));

        Assert.That(new DirectoryInfo(Output).LinkTarget, Is.EqualTo("real"));
        Assert.That(FilesIn(Path.Combine(Root, "real")), Is.EqualTo(FilesOf(Site('b'))));
    }

    [Test]
    public void The_rights_of_the_output_folder_are_kept()
    {
        Assume.That(OperatingSystem.IsWindows(), Is.False);
        Publish(Site('a'));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
#pragma warning disable CA1416 // the assumption above
        File.SetUnixFileMode(Output, Mode);

        Publish(Site('b'));

        Assert.That(File.GetUnixFileMode(Output), Is.EqualTo(Mode));
#pragma warning restore CA1416
    }

    [Test]
    public void There_is_no_moment_without_a_site()
    {
        Publish(Site('a'));
        Assume.That(CanExchange(), "this file system cannot exchange folders");
        using var done = new CancellationTokenSource();
        var index = Path.Combine(Output, "index.html");
        var watch = Task.Run(() =>
        {
            var gaps = 0;
            while (!done.IsCancellationRequested)
            {
                gaps += File.Exists(index) ? 0 : 1;
            }

            return gaps;
        });
        for (var i = 0; i < 40; i++)
        {
            Publish(Site((char)('b' + (i % 2))));
        }

        done.Cancel();
        Assert.That(watch.Result, Is.Zero);
    }

    private bool CanExchange()
    {
        var (one, other) = (Path.Combine(Root, "one"), Path.Combine(Root, "other"));
        Directory.CreateDirectory(one);
        Directory.CreateDirectory(other);
        return Libc.TryExchange(one, other);
    }
}

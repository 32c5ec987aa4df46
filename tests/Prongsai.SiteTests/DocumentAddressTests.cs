using NUnit.Framework;
using Prongsai.Testing;
using static Prongsai.SiteTests.Support.DocumentSite;

namespace Prongsai.SiteTests;

/// <summary>What becomes of a published document's address when its file is replaced, renamed, moved or removed, while evaluators open it and later.</summary>
public sealed class DocumentAddressTests
{
    [Test]
    public void A_replaced_document_keeps_its_address_and_the_version_before()
    {
        using var site = Published();
        site.Clock = WithinFreeze;
        site.Write(Folder + "plan.csv", Second).Write(Folder + "item.yaml", ItemFile("plan.csv", "2022-05-02"));
        Good(site);
        var earlier = Directory.GetFiles(Path.Combine(site.Output, "2565/oit/o02"), "plan.*.csv").Select(Path.GetFileName).Single() ?? "";
        var files = site.Snapshot();
        Good(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/" + Address), Is.EqualTo(Second));
            Assert.That(site.Read("output/2565/oit/o02/" + earlier), Is.EqualTo(First));
            Assert.That(site.Read("output/2565/oit/o02/index.html"), Does.Contain($"href=\"{earlier}\"").And.Contain("ฉบับวันที่ 1\u00A0มีนาคม\u00A02565"));
            Assert.That(site.Snapshot(), Is.EqualTo(files), "a further build changes nothing");
        }
    }

    [Test]
    public void A_version_that_should_never_have_been_public_goes_when_it_is_replaced()
    {
        using var site = Published();
        site.Write(Folder + "plan.csv", Second).Write(Folder + "item.yaml", ItemFile("plan.csv", "2022-05-02") + "    keepEarlier: false\n");
        Good(site);
        Assert.That(Directory.GetFiles(Path.Combine(site.Output, "2565/oit/o02"), "*.csv"), Has.Length.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_renamed_or_moved_document_opens_at_both_addresses(bool isFrozen)
    {
        using var site = Published();
        site.Clock = isFrozen ? WithinFreeze : AfterFreeze;
        Directory.Move(Path.Combine(site.Root, Folder), Path.Combine(site.Root, "content/years/2565/items/o1"));
        site.Write("content/years/2565/items/o1/item.yaml", ItemFile("plan.csv", "2022-03-01", "first-plan.csv"));
        Good(site);
        Good(site);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(site.Read("output/" + Address), Is.EqualTo(First));
            Assert.That(site.Read("output/2565/oit/o01/first-plan.csv"), Is.EqualTo(First));
            Assert.That(site.Read("output/2565/oit/o02/index.html"), Does.Not.Contain("plan.csv"));
        }
    }

    [Test]
    public void The_old_address_follows_when_the_document_is_replaced_at_its_new_one()
    {
        using var site = Published();
        File.Move(Path.Combine(site.Root, Folder, "plan.csv"), Path.Combine(site.Root, Folder, "new.csv"));
        site.Write(Folder + "item.yaml", ItemFile("new.csv", "2022-03-01"));
        Good(site);
        site.Write(Folder + "new.csv", Second);
        Good(site);
        Assert.That(site.Read("output/" + Address), Is.EqualTo(Second));
    }

    [Test]
    public void A_document_may_not_vanish_while_it_is_assessed()
    {
        using var site = Published();
        var before = site.Snapshot();
        site.Clock = WithinFreeze;
        Directory.Delete(Path.Combine(site.Root, Folder), recursive: true);
        var run = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Out, Does.Contain("error PRS6004").And.Contain("/" + Address).And.Contain("2022-06-30"));
            Assert.That(site.Snapshot(), Is.EqualTo(before));
        }
    }

    [Test]
    public void Later_it_may_and_that_is_told_once()
    {
        using var site = Published();
        site.Clock = AfterFreeze;
        Directory.Delete(Path.Combine(site.Root, Folder), recursive: true);
        var run = site.Run("build", "--format", "line");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Out, Does.Contain("warning PRS6005").And.Contain("/" + Address));
            Assert.That(File.Exists(Path.Combine(site.Output, Address)), Is.False);
            Assert.That(site.Run("build", "--format", "line").Out, Does.Not.Contain("PRS6005"));
        }
    }

    [Test]
    public void A_document_that_was_changed_in_the_published_folder_is_put_right()
    {
        using var site = Published();
        var before = site.Snapshot();
        var published = Path.Combine(site.Output, Address);
        File.WriteAllText(published, First.Replace("100", "900", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(published, File.GetLastWriteTimeUtc(published).AddMinutes(1));
        Good(site);
        Assert.That(site.Snapshot(), Is.EqualTo(before));
    }
}

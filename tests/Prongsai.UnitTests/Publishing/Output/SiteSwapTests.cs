using NUnit.Framework;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Publishing.Output;
using Prongsai.Site;

namespace Prongsai.UnitTests.Publishing.Output;

public sealed class SiteSwapTests : PublishingTest
{
    public enum State
    {
        Absent,
        Empty,
        Partial,
        Whole,
    }

    private static readonly RenderedSite Old = Site('a', "old.txt");
    private static readonly RenderedSite New = Site('b', "new.txt");

    [Test]
    public void After_any_crash_a_whole_site_stands_and_nothing_else(
        [Values(State.Absent, State.Empty, State.Whole)] State output,
        [Values] State staging,
        [Values] State previous,
        [Values] bool journal)
    {
        Leave(output, staging, previous, journal);

        new SiteSwap(Work, NoExchange).Recover();

        var expected = (output, staging, previous, journal) switch
        {
            (State.Whole, _, _, _) => FilesOf(Old),
            (_, State.Whole, _, true) => FilesOf(New),
            (_, _, State.Whole, _) => FilesOf(Old),
            _ => [],
        };
        Assert.That(FilesIn(Output), Is.EqualTo(expected));
        Assert.That(FilesIn(Work.Path), Is.Empty);
        Assert.That(Directory.EnumerateDirectories(Work.Path), Is.Empty);
    }

    [Test]
    public void After_any_crash_the_next_run_publishes(
        [Values] State output,
        [Values] State staging,
        [Values] State previous,
        [Values] bool journal,
        [Values] bool exchange)
    {
        Leave(output, staging, previous, journal);
        var diagnostics = new DiagnosticBag();

        SitePublisher.Publish(Site('c'), new(Output, "output", false), diagnostics, exchange ? Libc.TryExchange : NoExchange);

        Assert.That(diagnostics.ToSorted(), Is.Empty);
        AssertPublished(Site('c'));
    }

    [Test]
    public void Without_exchange_two_renames_put_the_new_site_in_its_place()
    {
        foreach (var site in new[] { Old, New, Old })
        {
            SitePublisher.Publish(site, new(Output, "output", false), new DiagnosticBag(), NoExchange);
            AssertPublished(site);
        }
    }

    /// <summary>All verbs that ask for the site do so by one reader.</summary>
    [TestCase(State.Whole)]
    [TestCase(State.Partial)]
    public void Between_the_two_renames_whoever_asks_for_the_site_puts_it_there(State staging)
    {
        Leave(State.Absent, staging, State.Whole, journal: true);
        Assert.That(PublishedSiteReader.Read(Output, "output").Files, Is.Not.Empty);
        AssertPublished(staging == State.Whole ? New : Old);
    }

    [Test]
    public void A_run_that_is_still_between_the_two_renames_is_left_alone()
    {
        Leave(State.Absent, State.Whole, State.Whole, journal: true);
        using var held = PublishLock.TryTake(Work, out _);
        Assert.That(PublishedSiteReader.Read(Output, "output").Files, Is.Empty);
        Assert.That(Directory.Exists(Output), Is.False);
    }

    [Test]
    public void A_crash_between_the_two_renames_is_rolled_forward()
    {
        Leave(State.Whole, State.Whole, State.Absent, journal: false);
        var swap = new SiteSwap(Work, NoExchange);
        File.WriteAllText(Work.Journal, "");
        Directory.Move(Output, Work.Previous);

        swap.Recover();

        Assert.That(FilesIn(Output), Is.EqualTo(FilesOf(New)));
    }

    [Test]
    public void A_second_rename_that_fails_is_taken_back()
    {
        Leave(State.Whole, State.Absent, State.Absent, journal: false);
        Directory.CreateDirectory(Work.Path);

        Assert.That(() => new SiteSwap(Work, NoExchange).Swap(), Throws.InstanceOf<IOException>());

        Assert.That(FilesIn(Output), Is.EqualTo(FilesOf(Old)));
    }

    private void Leave(State output, State staging, State previous, bool journal)
    {
        Directory.CreateDirectory(Work.Path);
        Leave(Output, output, Old);
        Leave(Work.Staging, staging, New);
        Leave(Work.Previous, previous, Old);
        if (journal)
        {
            File.WriteAllText(Work.Journal, "");
        }
    }

    private static void Leave(string folder, State state, RenderedSite site)
    {
        if (state == State.Absent)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        if (state == State.Empty)
        {
            return;
        }

        StagedSite.Write(folder, site, SiteManifest.Of(site), SiteManifest.Of(site).ToBytes(), ExistingOutput.In(folder));
        if (state == State.Partial)
        {
            File.WriteAllText(Path.Combine(folder, "index.html"), "");
        }
    }
}

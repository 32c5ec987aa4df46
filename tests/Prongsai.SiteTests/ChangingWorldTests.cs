using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Content that is saved while a site is built, a clock that is years off, a year without the one before it.</summary>
public sealed class ChangingWorldTests
{
    private const string Disclosures = "content/years/2565/disclosures.yaml";
    private const string Units = "content/units.yaml";

    /// <summary>
    /// The officer saves two files at the moment at which the build asks for the day, which is after it began and before it ended. Documents
    /// are not asked: they are opened later, and taken as they stand then.
    /// </summary>
    [Test]
    public void Texts_saved_during_a_build_are_in_it_all_or_not_at_all()
    {
        using var site = DocumentSite.Published();
        using var other = DocumentSite.Published();
        var before = site.Snapshot();
        other.Clock = DocumentSite.AfterFreeze;
        Change(other);
        DocumentSite.Good(other);
        var after = other.Snapshot();
        var saves = 0;
        site.Clock = new WatchedClock(DocumentSite.AfterFreeze, () =>
        {
            if (saves++ == 0)
            {
                Change(site);
            }
        });
        site.Run("build");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(saves, Is.Positive, "the build asked for no day");
            var left = site.Snapshot();
            Assert.That(left.Except(before).Select(f => f.Key), Is.Empty.Or.EquivalentTo(after.Except(before).Select(f => f.Key)), "a mixture of both");
            Assert.That(left.Except(after).Select(f => f.Key), Is.Empty.Or.EquivalentTo(before.Except(after).Select(f => f.Key)), "a mixture of both");
        }

        site.Clock = DocumentSite.AfterFreeze;
        DocumentSite.Good(site);
        Assert.That(site.Snapshot(), Is.EqualTo(after), "the next build has what was saved");
    }

    [TestCase(1970)]
    [TestCase(2016)]
    [TestCase(2099)]
    public void A_clock_that_is_years_off_hides_nothing_and_changes_no_byte(int year)
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        var expected = site.Snapshot();
        site.Clock = new FixedClock(year, 2, 28);
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        Assert.That(site.Snapshot(), Is.EqualTo(expected));
    }

    [Test]
    public void A_first_year_has_nothing_before_it_and_a_year_that_is_left_out_is_no_zero()
    {
        using var site = TestSite.Of("minimal");
        Assert.That(site.Run("build").ExitCode, Is.Zero);
        Assert.That(Years(site), Is.EqualTo(new[] { "2565" }));
        foreach (var (from, to) in new[] { ("content/years/2565/scores.yaml", "content/years/2563/scores.yaml"), ("content/frameworks/2565.yaml", "content/frameworks/2563.yaml") })
        {
            site.Write(to, site.Read(from).Replace("2565", "2563", StringComparison.Ordinal));
        }

        var run = site.Run("build");
        Assert.That(run.ExitCode, Is.Zero, run.Out);
        Assert.That(Years(site), Is.EqualTo(new[] { "2563", "2565" }));
        Assert.That(Folders.PathsIn(site.Output).Where(p => p.Contains("2564", StringComparison.Ordinal)), Is.Empty);
    }

    private static void Change(TestSite site) => site
        .Replace(Disclosures, "Organisation chart", "Chart of the offices")
        .Replace(Units, "Office of the Clerk", "Office of the Municipal Clerk");

    private static IEnumerable<string> Years(TestSite site) => Directory.GetDirectories(site.Output, "2*").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <summary>A clock that lets something be done before it is read.</summary>
    private sealed class WatchedClock(TimeProvider clock, Action onRead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            onRead();
            return clock.GetUtcNow();
        }
    }
}

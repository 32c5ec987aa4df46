using System.Globalization;
using NUnit.Framework;
using Prongsai.Publishing.Output;

namespace Prongsai.UnitTests.Publishing.Output;

public sealed class PublishLockTests : PublishingTest
{
    [TestCase("2147483647 1")]
    [TestCase("1 0")]
    [TestCase("-1 0")]
    [TestCase("nonsense")]
    [TestCase("")]
    public void A_lock_of_a_run_that_is_gone_is_taken_over(string text)
    {
        Write(".prongsai-output/lock", text);

        Publish(Site('a'));

        AssertPublished(Site('a'));
    }

    [Test]
    public void A_lock_of_an_earlier_process_of_the_same_number_is_taken_over()
    {
        Write(".prongsai-output/lock", string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} 1"));

        Publish(Site('a'));

        AssertPublished(Site('a'));
    }

    [Test]
    public void A_lock_can_be_taken_again_after_it_was_given_back()
    {
        using (PublishLock.TryTake(Work, out _))
        {
            Assert.That(PublishLock.TryTake(Work, out var holder), Is.Null);
            Assert.That(holder, Is.EqualTo(Environment.ProcessId));
        }

        using var again = PublishLock.TryTake(Work, out _);
        Assert.That(again, Is.Not.Null);
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "a file that is open cannot be deleted there")]
    public void A_lock_is_not_lost_to_another_run_that_looks_at_it()
    {
        using var stop = new CancellationTokenSource();
        var looking = Task.Run(() => LookUntil(stop.Token));
        try
        {
            for (var time = 1; time <= 200; time++)
            {
                using var held = PublishLock.TryTake(Work, out _);
                Assert.That(held, Is.Not.Null, $"time {time}");
            }
        }
        finally
        {
            stop.Cancel();
            looking.Wait();
        }
    }

    [Test]
    public void Of_many_runs_at_once_each_publishes_whole_or_is_refused()
    {
        var sites = Enumerable.Range(0, 6).Select(i => Site((char)('a' + i))).ToArray();
        var results = Enumerable.Range(0, 90).AsParallel().WithDegreeOfParallelism(6).Select(i => TryPublish(sites[i % 6])).ToList();

        Assert.That(results.Where(r => r.Report is null).SelectMany(r => r.Lines), Has.All.StartsWith("PRS9003"));
        Assert.That(results.Any(r => r.Report is not null), Is.True);
        Assert.That(sites.Select(FilesOf), Has.Some.EqualTo(FilesIn(Output)));
        Assert.That(Directory.Exists(Work.Path), Is.False);
    }

    private void LookUntil(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var file = new FileStream(Work.Lock, FileMode.Open, FileAccess.Read, FileShare.None);
            }
            catch (IOException)
            {
                // not there, or open by the run that takes it
            }
        }
    }
}

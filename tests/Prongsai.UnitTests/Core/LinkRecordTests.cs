using NUnit.Framework;
using Prongsai.Core.Model;

namespace Prongsai.UnitTests.Core;

/// <summary>What the record says of a link: its last real check and the last good one.</summary>
public sealed class LinkRecordTests
{
    private static readonly OitItemReference Item = new(new FiscalYear(2565), new OitItemCode("O", 1));
    private static readonly Uri Address = new("https://example.go.th/a");

    [TestCase("opened", "opened", "opened")]
    [TestCase("opened bad-status", "bad-status", "opened")]
    [TestCase("bad-status redirected bad-status", "bad-status", "redirected")]
    [TestCase("opened no-network", "opened", "opened")]
    [TestCase("bad-status run-limit", "bad-status", null)]
    [TestCase("no-network", "no-network", null)]
    [TestCase("bot-wall", "bot-wall", null)]
    public void The_last_check_that_was_really_made_counts(string reasons, string latest, string? lastGood)
    {
        var history = new LinkRecord(reasons.Split(' ').Select((id, day) => Check(day + 1, id))).Find(Item, Address);
        Assert.Multiple(() =>
        {
            Assert.That(history?.Latest.Decisive.Reason.Id, Is.EqualTo(latest));
            Assert.That(history?.LastGood?.Decisive.Reason.Id, Is.EqualTo(lastGood));
        });
    }

    [Test]
    public void Time_counts_and_not_the_order_of_lines() =>
        Assert.That(new LinkRecord([Check(2, "bad-status"), Check(1, "opened")]).Find(Item, Address)?.Latest.Decisive.Reason, Is.EqualTo(LinkReasons.BadStatus));

    [Test]
    public void Another_item_and_another_address_have_histories_of_their_own()
    {
        var record = new LinkRecord([Check(1, "opened")]);
        Assert.Multiple(() =>
        {
            Assert.That(record.Find(Item with { Code = new OitItemCode("O", 2) }, Address), Is.Null);
            Assert.That(record.Find(Item, new Uri("https://example.go.th/b")), Is.Null);
        });
    }

    [Test]
    public void The_day_is_Thailands() => Assert.That(
        (Check(1, "opened") with { Time = new DateTimeOffset(2022, 4, 1, 17, 0, 0, TimeSpan.Zero) }).Day,
        Is.EqualTo(new DateOnly(2022, 4, 2)));

    private static LinkCheck Check(int day, string reason) => new(
        Item,
        Address,
        new DateTimeOffset(2022, 4, day, 3, 0, 0, TimeSpan.Zero),
        [LinkFinding.Of(LinkReasons.Find(reason) ?? throw new ArgumentException(reason, nameof(reason)))]);
}

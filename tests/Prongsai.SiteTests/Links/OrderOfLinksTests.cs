using System.Globalization;
using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Links.Fetching;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>What is said of a link depends on the link: not on which comes first, and of others only what is told of them by name.</summary>
public sealed class OrderOfLinksTests
{
    private const int Orders = 50;

    /// <summary>A host that shows one page for whatever is asked for in one folder and of one script, and says 404 elsewhere.</summary>
    private static readonly FaultCase[] Cases =
    [
        new("cms", LinkReasons.LikeMissingPage, FaultCases.HtmlOf(FaultCases.Page("เทศบาล", "ยินดีต้อนรับ"))) { AnswersAll = true },
        new("site", LinkReasons.Opened, e => e.HtmlAsync(e.Query is "" or "?id=1" or "?id=2" ? FaultCases.Page("หลักฐาน", "แผน", TextOf(e.Below + e.Query)) : FaultCases.Page("หลักฐาน", "แผน", "เลือกรายการจากเมนู")))
    ];

    private static FetchOptions Patient { get; } = LinkModel.Quick with { HostGap = TimeSpan.Zero, SlowAfter = TimeSpan.FromHours(1), TimePerLink = TimeSpan.FromMinutes(1), TimePerTry = TimeSpan.FromMinutes(1) };

    private static string TextOf(string name) => string.Concat(Enumerable.Range(1, 20).Select(n => $"โครงการที่ {n * name.Length} ของ {name} "));

    [Test]
    public async Task No_order_of_links_changes_a_verdict()
    {
        using var server = new FaultServer(Cases);
        string[] paths =
        [
            "site/page", "site/page2", "site/page.php?id=1", "site/page.php?id=2", "site/page.php?id=99999", "site/none", "cms/deleted", "cms/a/b", "cms/index.php?id=5", "cms/page", "",
        ];
        var random = new Random(17);
        HashSet<string> verdicts = [];
        for (var i = 0; i < Orders; i++)
        {
            var order = paths.ToArray();
            random.Shuffle(order);
            var links = order.Select(p => LinkModel.Link($"http://www.agency.test:{server.Port}/{p}"));
            var run = await LinkModel.Checker(Patient).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
            verdicts.Add(string.Join('\n', run.Checks.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Address} {c.Verdict} {string.Join(',', c.Findings.Select(f => f.Reason.Id))}")).Order(StringComparer.Ordinal)));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(verdicts, Has.Count.EqualTo(1), string.Join("\n\n", verdicts));
            Assert.That(verdicts.First().Split('\n').Where(v => v.Contains("/cms/", StringComparison.Ordinal)), Is.All.Contains("like-missing-page"));
            Assert.That(verdicts.First(), Does.Contain("/site/page Good").And.Contain("?id=1 Good").And.Contain("?id=99999 Suspect").And.Contain("/site/none Broken"));
        }
    }

    [Test]
    public async Task Items_with_the_same_content_at_other_addresses_are_told_of_each_other()
    {
        using var server = new FaultServer(
        [
            new("same", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("หลักฐาน", "หลักฐาน", $"{FaultCases.Words} {FaultCases.Words} ผู้เข้าชม {e.Hit.ToString(CultureInfo.InvariantCulture)}"))),
            new("other", LinkReasons.Opened, e => e.HtmlAsync(FaultCases.Page("หลักฐาน", "หลักฐาน", "รายงานผลการใช้จ่ายเงินของเทศบาลรายเดือนพร้อมตารางและคำอธิบายของทุกหน่วยงาน"))),
        ]);
        var links = new[] { "a.agency.test:{0}/same/page", "b.agency.test:{0}/same/page2", "a.agency.test:{0}/other/page" }
            .Select(l => LinkModel.Link("http://" + l.Replace("{0}", server.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(LinkModel.Of(server.Port, links), [ModelBuilder.Year], null, CancellationToken.None);
        Assert.That(
            run.Checks.Select(c => c.Findings.FirstOrDefault(f => f.Reason == LinkReasons.SameContent)?.Arguments[0]), Is.EqualTo(new[] { "2565/O2", "2565/O1", null }));
    }
}

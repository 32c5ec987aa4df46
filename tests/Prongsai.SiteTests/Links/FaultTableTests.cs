using NUnit.Framework;
using Prongsai.Core.Model;
using Prongsai.Links;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Links;

/// <summary>Every way in which a link can be good or bad, checked in one run against a server that misbehaves.</summary>
[NonParallelizable]
public sealed class FaultTableTests : IDisposable
{
    private readonly FaultServer _server = new(FaultCases.All);
    private LinkCheckRun _run = new([], 0);

    private static IEnumerable<FaultCase> Cases => FaultCases.All;

    [OneTimeSetUp]
    public async Task Check()
    {
        var model = LinkModel.Of(_server.Port, FaultCases.All.Select(c => (LinkModel.Link(c.AddressAt(_server).OriginalString, c.Format), c.Period)));
        _run = await LinkModel.Checker(LinkModel.Quick).CheckAsync(model, [ModelBuilder.Year], null, CancellationToken.None);
    }

    public void Dispose() => _server.Dispose();

    [TestCaseSource(nameof(Cases))]
    public void A_case_is_judged(object row)
    {
        var fault = (FaultCase)row;
        var check = CheckOf(fault);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(check.Decisive.Reason.Id, Is.EqualTo(fault.Expected.Id), string.Join("; ", check.Findings.Select(f => f.Text.English)));
            Assert.That(check.Verdict, Is.EqualTo(fault.Expected.Verdict));
            if (fault.Also is { } also)
            {
                Assert.That(check.Findings.Select(f => f.Reason.Id), Does.Contain(also.Id));
            }
        }
    }

    [Test]
    public void The_table_is_long_and_every_row_has_a_check() => Assert.Multiple(() =>
    {
        Assert.That(FaultCases.All, Has.Count.GreaterThanOrEqualTo(32));
        Assert.That(_run.Checks, Has.Length.EqualTo(FaultCases.All.Count));
        Assert.That(_run.IsComplete, Is.True);
    });

    /// <summary>The bar of the judge: it accuses no honest page, and hardly a lie is believed.</summary>
    [Test]
    public void No_honest_page_is_accused_and_few_lies_are_believed()
    {
        var accused = HonestPages.All.Where(c => CheckOf(c).Verdict is LinkVerdict.Suspect or LinkVerdict.Broken or LinkVerdict.Refused);
        var lies = FaultCases.All.Where(c => c.Expected.Verdict > LinkVerdict.Moved && !HonestPages.All.Contains(c)).ToList();
        var believed = lies.Where(c => CheckOf(c).Verdict <= LinkVerdict.Moved);
        TestContext.Out.WriteLine($"honest {HonestPages.All.Count}: {Sums(HonestPages.All)}; lies {lies.Count}: {Sums(lies)}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(HonestPages.All, Has.Count.GreaterThanOrEqualTo(60));
            Assert.That(lies, Has.Count.GreaterThanOrEqualTo(90));
            Assert.That(accused, Is.Empty);
            Assert.That(believed, Is.Empty);
        }
    }

    [Test]
    public void Only_get_is_used() => Assert.That(_server.Methods, Is.EqualTo(["GET"]));

    [Test]
    public void A_refused_address_is_never_connected_to() => Assert.That(_server.Trapped, Is.Zero);

    [Test]
    public void What_may_pass_is_tried_again_and_what_is_plain_is_not() => Assert.Multiple(() =>
    {
        Assert.That(_server.HitsOf("500"), Is.EqualTo(3));
        Assert.That(_server.HitsOf("410"), Is.EqualTo(1));
        Assert.That(_server.HitsOf("429-long"), Is.EqualTo(1));
    });

    [Test]
    public void A_circle_is_shown_as_a_chain() =>
        Assert.That(CheckOf(FaultCases.All.First(c => c.Name == "redirect-loop")).Decisive.Arguments[0], Does.Match("/page → .*/page2 → .*/page$"));

    [Test]
    public void Content_is_bounded_after_decompression() =>
        Assert.That(CheckOf(FaultCases.All.First(c => c.Name == "gzip-bomb")).Bytes, Is.LessThan(5 * 1024 * 1024));

    [Test]
    public void An_ordinary_page_is_written_down()
    {
        var check = CheckOf(FaultCases.All.First(c => c.Name == "good-html"));
        Assert.Multiple(() =>
        {
            Assert.That(check.Title, Is.EqualTo("แผนจัดซื้อ"));
            Assert.That(check.Language, Is.EqualTo("th"));
            Assert.That(check.SniffedType, Is.EqualTo("text/html"));
            Assert.That(check.DeclaredType, Is.EqualTo("text/html"));
            Assert.That(check.Sha256, Has.Length.EqualTo(64));
            Assert.That(check.Hops, Is.EqualTo([new LinkHop(check.Address, 200)]));
            Assert.That(check.NamesItem, Is.False);
        });
    }

    private string Sums(IEnumerable<FaultCase> cases) => string.Join(", ", cases.GroupBy(c => CheckOf(c).Verdict).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}"));

    private LinkCheck CheckOf(FaultCase fault) => _run.Checks[FaultCases.All.ToList().IndexOf(fault)];
}

using System.Collections.Immutable;
using System.Text.Json;
using NUnit.Framework;
using Prongsai.Testing;

namespace Prongsai.BrowserTests;

/// <summary>
/// What citizens, evaluators, officers, auditors and journalists would type into the search of the real site
/// (<c>tests/fixtures/search-queries.json</c>), answered by the site's own scripts in Node, without a browser.
/// </summary>
public sealed class SearchQueriesTests
{
    private const int First = 3;
    private const double Bar = 0.95;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<ImmutableArray<Answer>> Answers = new(Ask);

    [OneTimeSetUp]
    public void NeedNode() => Tools.NeedNode();

    [Test]
    public void There_are_enough_queries_and_some_that_nothing_answers() => Assert.Multiple(() =>
    {
        Assert.That(Answers.Value, Has.Length.GreaterThanOrEqualTo(120));
        Assert.That(Answers.Value.Count(a => !a.Wants), Is.GreaterThanOrEqualTo(5));
    });

    [Test]
    public void The_right_page_is_among_the_first_three()
    {
        var wanted = Answers.Value.Where(a => a.Wants).ToList();
        var missed = wanted.Where(a => a.Rank is 0 or > First).Select(a => $"{a.Query}: {a.Rank} of {a.Count}").ToList();
        Assert.That(missed, Has.Count.LessThanOrEqualTo((int)(wanted.Count * (1 - Bar))));
    }

    [TestCase("งบประมาณ")]
    [TestCase("โอ12")]
    [TestCase("ตัวชี้วัดที่ 2")]
    [TestCase("ร้องเรียน")]
    [TestCase("procurement")]
    public void The_right_page_is_the_first(string query) =>
        Assert.That(Answers.Value.Single(a => a.Query == query && a.Culture == "th").Rank, Is.EqualTo(1));

    [TestCase("งปประมาณ", "งบประมาณ")]
    [TestCase("จดซื้อจัดจ้าง", "จัดซื้อจัดจ้าง")]
    public void A_slip_is_answered_with_what_may_have_been_meant(string query, string meant) =>
        Assert.That(Answers.Value.Single(a => a.Query == query).Meant.FirstOrDefault(), Is.EqualTo(meant));

    [Test]
    public void The_fiscal_year_is_no_budget() =>
        Assert.That(Answers.Value.Single(a => a.Query == "งบประมาณ" && a.Culture == "th").Count, Is.LessThan(25));

    [Test]
    public void Where_nothing_answers_the_search_says_so()
    {
        var claimed = Answers.Value.Where(a => a is { Wants: false, IsPart: false, Count: > 0 }).Select(a => a.Query).ToList();
        Assert.That(claimed, Has.Count.LessThanOrEqualTo(1));
    }

    private static ImmutableArray<Answer> Ask()
    {
        var run = ChildProcess.Run("node", Path.Combine("search", "ranks.mjs"), RealSite.Output, Path.Combine(Repo.Fixtures, "search-queries.json"));
        return run.ExitCode == 0
            ? JsonSerializer.Deserialize<ImmutableArray<Answer>>(run.Out, Options)
            : throw new InvalidOperationException($"ranks.mjs broke off ({run.ExitCode}):\n{run.Error}");
    }

    private sealed record Answer(string Query, string Culture, bool Wants, int Rank, ImmutableArray<string> Meant, bool IsPart, int Count);
}

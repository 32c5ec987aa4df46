using System.Text.Json;
using CsCheck;
using NUnit.Framework;
using Prongsai.Core.Localization;
using Prongsai.Testing;

namespace Prongsai.UnitTests.Core;

/// <summary>What is compared when people search; the same cases hold the search page's script.</summary>
[TestFixture]
public sealed class SearchTextTests
{
    private static readonly Gen<string> Content = Gen.Char["กขงนมรเแโัาำิี็่้์ํ๐๒๕.  aZ19\u200B"].Array[0, 20].Select(c => ThaiText.Normalize(new string(c)));

    private static IEnumerable<TestCaseData> Cases() =>
        (JsonSerializer.Deserialize<string[][]>(File.ReadAllText(Path.Combine(Repo.Fixtures, "search-text.json"))) ?? [])
            .Select(c => new TestCaseData(c[0], c[1]));

    [TestCaseSource(nameof(Cases))]
    public void A_text_is_compared_as(string text, string expected) => Assert.That(SearchText.Of(text), Is.EqualTo(expected));

    [Test]
    public void What_is_compared_stays_as_it_is() => Content.Sample(text => SearchText.Of(SearchText.Of(text)) == SearchText.Of(text), iter: 10_000);

    [TestCase("ข้อร้องเรียนตาม พ.ร.บ. ป.ป.ช. พ.ศ. ๒๕๖๕ ได้ ๙๗.๘๖ คะแนน (No Gift) น้ำ แผน ก็ ๆ ฯลฯ 1.2.3 ๖.๑")]
    public void Every_part_of_a_text_is_found_in_it(string text)
    {
        var whole = SearchText.Of(text);
        var parts = from start in Enumerable.Range(0, text.Length)
                    from length in Enumerable.Range(1, text.Length - start)
                    select text.Substring(start, length);
        Assert.That(parts.Where(p => !whole.Contains(SearchText.Of(p), StringComparison.Ordinal)), Is.Empty);
    }
}

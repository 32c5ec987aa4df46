using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests.Mistakes;

/// <summary>
/// Each mistake of an officer is answered once, at its place, with words to act on; the answers as printed are kept in
/// <c>fixtures/mistakes/answers.md</c>.
/// </summary>
public sealed partial class OfficerMistakesTests
{
    private static readonly string Kept = Path.Combine(Repo.Fixtures, "mistakes", "answers.md");

    private static readonly Lazy<string[]> Answers = new(() =>
    {
        var answers = new string[OfficerMistakes.All.Count];
        Parallel.For(0, answers.Length, i => answers[i] = Answer(OfficerMistakes.All[i]));
        return answers;
    });

    [Test]
    public void Each_is_answered_as_kept() => Golden.Check(
        // a line end of its own to whatever compares texts
        string.Concat(OfficerMistakes.All.Zip(Answers.Value, (m, answer) => $"## {m.Name}\n\n`{m.File}`\n\n```\n{m.Shown.TrimEnd('\n')}\n```\n\n```\n{answer}\n```\n\n")).Replace("\u2028", "⟨U+2028⟩", StringComparison.Ordinal),
        Kept);

    [Test]
    public void Each_has_one_answer_and_no_followers() => Assert.That(
        OfficerMistakes.All.Zip(Answers.Value, (m, answer) => (m, answer))
            .Where(a => Heads().Count(a.answer) != a.m.Answers || a.answer.Contains("PRS9999", StringComparison.Ordinal))
            .Select(a => $"{a.m.Name}, {a.m.Answers} wanted: {string.Join(" | ", Heads().Matches(a.answer))}"),
        Is.Empty);

    [Test]
    public void Mistakes_made_together_are_all_told_in_one_run()
    {
        using var site = TestSite.Real();
        foreach (var mistake in OfficerMistakes.Together)
        {
            mistake.Make(site);
        }

        var files = ReportedLine.In(site.Run("check", "--format", "line", "--messages", "en").Out).Select(l => l.File).Distinct();
        Assert.That(files, Is.SupersetOf(OfficerMistakes.Together.Select(m => "content/" + m.File).Distinct()));
    }

    /// <summary>As people read it, without the line that says how long the run took.</summary>
    private static string Answer(OfficerMistake mistake)
    {
        using var site = TestSite.Real();
        mistake.Make(site);
        var answer = site.Run("check");
        var text = new StringBuilder();
        foreach (var line in (answer.Out + answer.Error).Split('\n').Where(l => !Duration().IsMatch(l)))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString().Trim('\n');
    }

    [GeneratedRegex(@"^\S[^\n]*: (?:error|warning|info) PRS[0-9]{4}$", RegexOptions.Multiline)]
    private static partial Regex Heads();

    [GeneratedRegex(@"\([0-9.]+ (?:วินาที|s)\)")]
    private static partial Regex Duration();
}

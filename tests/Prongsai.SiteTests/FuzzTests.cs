using System.Text.Json;
using NUnit.Framework;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>Whatever is wrong in one place of a file, the tool says so: it never fails itself (PRS9999), and points only at what is there.</summary>
public sealed class FuzzTests
{
    /// <summary>One change of so many is tried, which keeps the run short and touches every value with one change or another.</summary>
    private const int Step = 7;

    private static IEnumerable<string> Files() =>
        Folders.PathsIn(Path.Combine(Repo.Fixtures, "sites", "minimal", "content")).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal));

    [TestCaseSource(nameof(Files))]
    public void A_change_in_one_place_never_breaks_the_tool(string file)
    {
        using var site = PlainSite.Make();
        var path = $"content/{file}";
        var wrong = new List<string>();
        var count = 0;
        foreach (var mutation in YamlMutation.Of(site.Read(path), Step))
        {
            site.Write(path, mutation.Text);
            var result = site.Run("check", "--format", "json");
            wrong.AddRange(Faults(site, result).Select(f => $"{mutation.Name}: {f}"));
            count++;
        }

        Assert.That(count, Is.GreaterThan(5));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_files_are_changed_in_some_hundred_places() => Assert.That(
        Files().Sum(f => YamlMutation.Of(File.ReadAllText(Path.Combine(Repo.Fixtures, "sites", "minimal", "content", f)), Step).Count()),
        Is.GreaterThan(300));

    private static IEnumerable<string> Faults(TestSite site, RunResult result)
    {
        if (result.ExitCode is not (0 or 1) || result.Error.Length > 0)
        {
            return [$"exit code {result.ExitCode}, {result.Error}"];
        }

        using var json = JsonDocument.Parse(result.Out);
        return [.. json.RootElement.EnumerateArray().SelectMany(d => Faults(site, d))];
    }

    private static IEnumerable<string> Faults(TestSite site, JsonElement diagnostic)
    {
        var code = diagnostic.GetProperty("code").GetString();
        var spans = diagnostic.GetProperty("related").EnumerateArray().Prepend(diagnostic);
        foreach (var span in spans)
        {
            var path = span.GetProperty("path").GetString() ?? "";
            if (path.StartsWith("output/", StringComparison.Ordinal))
            {
                continue;
            }

            var full = Path.Combine(site.Root, path);
            var lines = File.Exists(full) ? File.ReadAllText(full).Split('\n') : [""];
            if (path.Length == 0 || !IsIn(lines, span.GetProperty("start")) || !IsIn(lines, span.GetProperty("end")))
            {
                yield return $"{code} points at {path} {span.GetProperty("start")} to {span.GetProperty("end")}";
            }
        }

        if (code == "PRS9999")
        {
            yield return code;
        }
    }

    private static bool IsIn(string[] lines, JsonElement position)
    {
        var (line, column) = (position.GetProperty("line").GetInt32(), position.GetProperty("column").GetInt32());
        return line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;
    }
}

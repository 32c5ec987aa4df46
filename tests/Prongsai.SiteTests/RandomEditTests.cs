using NUnit.Framework;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Pipeline;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>
/// Thousands of random edits of content files: the tool never fails itself, never hangs, and says of what it refuses where that is. Runs
/// the first half of the line only, since no edit that is refused comes further.
/// </summary>
public sealed class RandomEditTests
{
    private const int Seed = 25650804;

    /// <summary>In seconds, for one read of one site.</summary>
    private const int Longest = 20;

    private static readonly (string Site, int Edits)[] Sites = [("", 1000), ("minimal", 2200), ("worded-grade", 1000), ("plain-articles", 900)];

    [Test]
    public void What_is_refused_is_refused_at_its_place()
    {
        var tallies = Sites.Select((s, i) => (s.Site, s.Edits, Seed: Seed + i)).AsParallel().Select(s => Try(s.Site, s.Edits, s.Seed)).ToList();
        var (tried, refused, near) = (tallies.Sum(t => t.Tried), tallies.Sum(t => t.Refused), tallies.Sum(t => t.Near));
        TestContext.Out.WriteLine($"{tried} random edits, {refused} refused, {near} of them within a line of the edit ({100.0 * near / refused:F1} %)");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tallies.SelectMany(t => t.Failures), Is.Empty);
            Assert.That(tried, Is.GreaterThanOrEqualTo(5000));
            Assert.That(refused, Is.GreaterThan(tried / 2));
            Assert.That(near, Is.GreaterThanOrEqualTo(refused * 0.95), string.Join('\n', tallies.SelectMany(t => t.Misses).Take(50)));
        }
    }

    private static Tally Try(string name, int edits, int seed)
    {
        using var site = name.Length == 0 ? TestSite.Real() : TestSite.Of(name == "plain-articles" ? "minimal" : name);
        var random = new Random(seed);
        var content = Path.Combine(site.Root, "content");
        var endings = name == "plain-articles" ? new[] { ".md" } : [".yaml", ".md"];
        var files = Folders.PathsIn(content).Where(p => endings.Contains(Path.GetExtension(p)) && p != "README.md").ToList();
        var tally = new Tally();
        var frameworks = new ParsedFiles();
        Assert.That(Errors(site, frameworks), Is.Empty, "before any edit");
        for (var i = 0; i < edits; i++)
        {
            var path = files[random.Next(files.Count)];
            var full = Path.Combine(content, path);
            var sound = File.ReadAllBytes(full);
            var edit = RandomEdit.Of(sound, random);
            File.WriteAllBytes(full, edit.Content);
            tally.Add($"{path}: {edit.Name}", edit, $"content/{path}", () => Errors(site, frameworks));
            File.WriteAllBytes(full, sound);
        }

        return tally;
    }

    private static List<Diagnostic> Errors(TestSite site, ParsedFiles frameworks)
    {
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, site.Root, site.Clock, TestSite.Templates);
        var diagnostics = new DiagnosticBag();
        var settings = new BuildSettings("content", "themes", "output", Strict: false, Force: false) { Frameworks = site.Frameworks };
        new ModelPipeline(settings, io, diagnostics, _ => { }, frameworks).Load();
        return [.. diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>What came of the edits of one site.</summary>
    private sealed class Tally
    {
        public int Tried { get; private set; }

        public int Refused { get; private set; }

        public int Near { get; private set; }

        public List<string> Misses { get; } = [];

        public List<string> Failures { get; } = [];

        public void Add(string name, RandomEdit edit, string path, Func<List<Diagnostic>> run)
        {
            Tried++;
            try
            {
                var task = Task.Run(run);
                if (!task.Wait(TimeSpan.FromSeconds(Longest)))
                {
                    Failures.Add($"{name}: no answer");
                    return;
                }

                Count(name, edit, path, task.Result);
            }
            catch (AggregateException e)
            {
                Failures.Add($"{name}: {e.InnerException}");
            }
        }

        private void Count(string name, RandomEdit edit, string path, List<Diagnostic> errors)
        {
            if (errors.Count == 0)
            {
                return;
            }

            Refused++;
            var places = errors.SelectMany(e => e.Related.Select(r => r.Span).Prepend(e.Span)).Where(s => s.File.Path == path).Select(s => s.Start.Line);
            if (places.Any(line => edit.Places.Any(p => line >= p.First - 1 && line <= p.Last + 1)))
            {
                Near++;
            }
            else
            {
                Misses.Add($"{name}: {string.Join(", ", errors.Take(3).Select(e => $"{e.Span.File.Path}:{e.Span.Start.Line} {e.Code}"))}");
            }
        }
    }
}

using NUnit.Framework;
using Prongsai.Cli;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Cli.Usage;
using Prongsai.Compilation;
using Prongsai.SiteTests.Support;
using Prongsai.Testing;

namespace Prongsai.SiteTests;

/// <summary>What the guides tell people to type is there, and does what it should on a copy of the real content.</summary>
public sealed class GuideCommandsTests
{
    private const int FewestCommands = 10;

    /// <summary>These ask, wait, use the network, or need other folders than the guide's own.</summary>
    private static readonly string[] NotRun = ["menu", "serve", "links", "verify", "portal", "report", "results.txt"];

    /// <summary>Drives that the guides publish to; elsewhere than on Windows these are folders like any other.</summary>
    private static readonly string[] Drives = ["E:", "W:"];

    [Test]
    public void Every_command_of_the_guides_is_one_of_the_program()
    {
        var commands = GuideCommands.All().ToList();
        Assert.That(commands, Has.Count.AtLeast(FewestCommands));
        Assert.Multiple(() =>
        {
            foreach (var (place, arguments) in commands)
            {
                Assert.That(Misuse(arguments), Is.Empty, place);
            }
        });
    }

    [TestCase("chekc")]
    [TestCase("check", "--colour", "red")]
    [TestCase("new", "year")]
    [TestCase("verify", "--url", "www.example.go.th")]
    public void A_wrong_one_would_be_found(params string[] arguments) => Assert.That(Misuse(arguments), Is.Not.Empty);

    [Test]
    public void Every_command_of_the_guides_that_needs_nothing_else_ends_well()
    {
        using var site = TestSite.Real().Write("content/years/2566/appeal.yaml", "fiscalYear: 2566\nuntil: 2023-06-15\nresults: [{ item: O1, value: 0 }]\n");
        foreach (var drive in Drives.Where(_ => !OperatingSystem.IsWindows()))
        {
            Directory.CreateDirectory(Path.Combine(site.Root, drive));
        }

        Assert.Multiple(() =>
        {
            foreach (var (place, arguments) in GuideCommands.All().Where(c => IsRun(c.Arguments)))
            {
                var run = site.Run(arguments);
                Assert.That(run.ExitCode, Is.Zero, $"{place}: {run.Out}{run.Error}");
            }
        });
    }

    [Test]
    public void The_exit_codes_that_the_readme_states_are_those_of_the_program()
    {
        var stated = File.ReadLines(Path.Combine(Repo.Root, "README.md")).Single(l => l.StartsWith("Exit codes: ", StringComparison.Ordinal));
        var numbers = stated["Exit codes: ".Length..].Split(" · ").Select(part => part.Split(' ')[0]);
        int[] codes = [ExitCode.Good, ExitCode.Errors, ExitCode.Usage, ExitCode.Environment, ExitCode.CheckFailed, ExitCode.Defect];
        Assert.That(numbers, Is.EqualTo(codes.Select(c => $"{c}")));
    }

    private static bool IsRun(string[] arguments) =>
        !arguments.Any(a => NotRun.Contains(a) || a is "--sites" or "--shard" || a.StartsWith("guide/", StringComparison.Ordinal) || a.StartsWith("sftp:", StringComparison.Ordinal)) && arguments is not ["new", "site", ..];

    private static IEnumerable<string> Misuse(string[] arguments)
    {
        var io = new AppIo(TextWriter.Null, TextWriter.Null, IsTerminal: false, Path.GetTempPath(), TimeProvider.System, new CompiledTemplates());
        return new UsageErrors(CommandLine.Parse(arguments, io, MessageLanguage.Both)).All().Select(e => e.English);
    }
}

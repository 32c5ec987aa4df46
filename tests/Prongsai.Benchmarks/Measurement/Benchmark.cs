using System.Runtime.InteropServices;
using Prongsai.Benchmarks.Generation;
using Prongsai.Testing;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>
/// Lays out one size's sites, builds each once to warm up, then all in turn, round by round, so that what disturbs the machine
/// disturbs them alike. This program takes part three times: with no page cached, with all, and without its checks.
/// </summary>
internal sealed class Benchmark(BenchmarkSize size, ulong seed, IReadOnlyList<string> peers, Dictionary<string, string> options)
{
    private readonly string _folder = Path.Combine(
        options.GetValueOrDefault("scratch", Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath()), $"prongsai-benchmark-{size.Name}-{Environment.ProcessId}");

    public int Run(int rounds, TextWriter output)
    {
        var ours = options.GetValueOrDefault("ours") ?? PublishOurs(output);
        try
        {
            new SiteGenerator(size, _folder, seed).Write(peers.Count > 0);
            var program = Path.GetFullPath(ours);
            List<Contestant> contestants =
            [
                .. Ours(program).Concat(peers.Select(p => Peer(p, output)).OfType<Contestant>()).Where(c => WarmsUp(c, output)),
            ];
            for (var round = 0; round < rounds; round++)
            {
                foreach (var contestant in contestants)
                {
                    contestant.Readings.Add(contestant.Build());
                }
            }

            output.WriteLine($"size {size.Name}: agencies {size.Agencies}, years {size.Years}; {rounds} rounds in turn after one to warm up; output in {Path.GetDirectoryName(_folder)}");
            output.WriteLine($"machine: {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
            output.WriteLine($"programs: prongsai {Stopwatched.Ask(program, "--version")}{string.Concat(contestants.Where(c => c.IsPeer).Select(c => ", " + c.Name))}; node {Stopwatched.Ask("node", "--version") ?? "is not there"}");
            ResultTable.Write(contestants, output);
            return 0;
        }
        finally
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
    }

    /// <summary>False where a peer cannot build this size, which is said; where this program cannot, there is nothing to measure.</summary>
    private static bool WarmsUp(Contestant contestant, TextWriter output)
    {
        try
        {
            contestant.Build();
            return true;
        }
        catch (InvalidOperationException failed) when (contestant.IsPeer)
        {
            output.WriteLine($"{contestant.Name} is left out: {failed.Message.Split('\n')[0]}");
            return false;
        }
    }

    private static string PublishOurs(TextWriter output)
    {
        var folder = Path.Combine(Repo.Root, ".artifacts", "benchmark");
        output.WriteLine("publishing this program ready to run");
        Stopwatched.Run(
            $"dotnet publish src/Prongsai.Cli -c Release -r {RuntimeInformation.RuntimeIdentifier} --self-contained false -p:PublishReadyToRun=true -o '{folder}'",
            Repo.Root);
        return Path.Combine(folder, "prongsai");
    }

    /// <summary>This program: a single agency as an officer builds it, several as a host does.</summary>
    private IEnumerable<Contestant> Ours(string program)
    {
        var what = size.Agencies > 1 ? "--sites 'agencies/*'" : $"--content agencies/{SiteGenerator.Slug(1)}";
        Contestant Row(string name, string arguments, bool? cached) =>
            new($"prongsai, {name}", $"'{program}' build {what} --themes '{Repo.Themes}' --output output{arguments}", _folder, Path.Combine(_folder, "output")) { IsCached = cached };
        yield return Row("nothing cached", "", false);
        yield return Row("cached", "", true);
        yield return Row("checks off", " --checks off", null);
    }

    private Contestant? Peer(string name, TextWriter output)
    {
        var folder = Path.Combine(_folder, name);
        var eleventy = Path.Combine(Repo.Root, "tests", "Prongsai.Benchmarks", "peers", "eleventy", "node_modules", "@11ty", "eleventy", "cmd.cjs");
        var (version, command) = name switch
        {
            "hugo" => (Stopwatched.Ask("hugo", "version")?.Split(' ')[1], "hugo --quiet --destination public"),
            "eleventy" => (File.Exists(eleventy) ? Stopwatched.Ask("node", eleventy, "--version") : null, $"node '{eleventy}' --quiet --output=public"),
            _ => throw new ArgumentException($"unknown peer {name}; there are hugo and eleventy"),
        };
        if (version is null)
        {
            output.WriteLine($"{name} is not there and is left out (tests/bench.sh installs it)");
            return null;
        }

        return new Contestant($"{name} {version}", command, folder, Path.Combine(folder, "public")) { IsPeer = true };
    }
}

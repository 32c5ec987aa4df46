using System.Runtime.InteropServices;
using Prongsai.Benchmarks.Generation;
using Prongsai.Testing;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>
/// Lays out one size's sites, builds each once to warm up, then all in turn, round by round, so that what disturbs the machine
/// disturbs them alike. This program takes part three times: with no page cached, with all, and without its checks; the full program, where
/// it is given or published, twice.
/// </summary>
internal sealed class Benchmark(BenchmarkSize size, ulong seed, IReadOnlyList<string> peers, Dictionary<string, string> options)
{
    private readonly string _folder = Path.Combine(
        options.GetValueOrDefault("scratch", Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath()), $"prongsai-benchmark-{size.Name}-{Environment.ProcessId}");

    public int Run(int rounds, TextWriter output)
    {
        var ours = options.GetValueOrDefault("ours") ?? Publish("Prongsai.Native", "prongsai", output);
        var full = options.GetValueOrDefault("full") ?? (options.ContainsKey("ours") ? null : Publish("Prongsai.Cli", "prongsai-full", output));
        try
        {
            new SiteGenerator(size, _folder, seed).Write(peers.Count > 0);
            var program = Path.GetFullPath(ours);
            List<Contestant> contestants =
            [
                .. Ours(program).Concat(full is null ? [] : Full(Path.GetFullPath(full))).Concat(peers.Select(p => Peer(p, output)).OfType<Contestant>()).Where(c => WarmsUp(c, output)),
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

    private static string Publish(string project, string program, TextWriter output)
    {
        var folder = Path.Combine(Repo.Root, ".artifacts", "benchmark", program);
        output.WriteLine($"publishing {program}");
        Stopwatched.Run($"dotnet publish src/{project} -c Release -r {RuntimeInformation.RuntimeIdentifier} -o '{folder}'", Repo.Root);
        return Path.Combine(folder, program);
    }

    private IEnumerable<Contestant> Ours(string program) =>
        [Row(program, "nothing cached", "", false), Row(program, "cached", "", true), Row(program, "checks off", " --checks off", null)];

    private IEnumerable<Contestant> Full(string program) => [Row(program, "nothing cached", "", false), Row(program, "cached", "", true)];

    /// <summary>One of the two programs: a single agency as an officer builds it, several as a host does.</summary>
    private Contestant Row(string program, string name, string arguments, bool? isCached)
    {
        var what = size.Agencies > 1 ? "--sites 'agencies/*'" : $"--content agencies/{SiteGenerator.Slug(1)}";
        var command = $"'{program}' build {what} --themes '{Repo.Themes}' --output output{arguments}";
        return new($"{Path.GetFileName(program)}, {name}", command, _folder, Path.Combine(_folder, "output")) { IsCached = isCached };
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

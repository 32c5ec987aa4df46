using System.Globalization;
using Prongsai.Benchmarks.Generation;
using Prongsai.Benchmarks.Measurement;

namespace Prongsai.Benchmarks;

/// <summary>
/// The benchmark's command line: <c>generate</c> writes the data, <c>run</c> measures, <c>documents</c> and <c>hostile</c> measure what
/// documents cost, <c>links</c> what the links of a country do.
/// </summary>
internal static class Program
{
    private const string Usage = """
        generate --size S|M|L|XL|N [--agencies 100] --out FOLDER [--seed 1] [--peers hugo,eleventy|none]
        documents --ours PROGRAM [--count 2000] [--kilobytes 1000] [--rounds 5] [--scratch FOLDER]
        hostile  --ours PROGRAM [--scratch FOLDER]
        links    --ours PROGRAM [--count 10000] [--hosts 500] [--kilobytes 20] [--scratch FOLDER]
        run      --size S|M|L|XL|N [--agencies 100] [--rounds 7] [--peers hugo,eleventy|none] [--scratch FOLDER] [--seed 1] [--ours PROGRAM] [--full PROGRAM]
        """;

    private static int Main(string[] arguments)
    {
        try
        {
            var options = Options(arguments);
            if (arguments[0] is "documents" or "hostile" or "links")
            {
                return Documents(arguments[0], options);
            }

            var size = BenchmarkSize.Named(options.GetValueOrDefault("size", "S"));
            size = options.TryGetValue("agencies", out var agencies) ? size with { Agencies = int.Parse(agencies, CultureInfo.InvariantCulture) } : size;
            var seed = ulong.Parse(options.GetValueOrDefault("seed", "1"), CultureInfo.InvariantCulture);
            string[] peers = options.GetValueOrDefault("peers", size.Name == "N" ? "none" : "hugo,eleventy") is var p && p == "none" ? [] : p.Split(',');
            switch (arguments[0])
            {
                case "generate":
                    new SiteGenerator(size, options["out"], seed).Write(peers.Length > 0);
                    return 0;
                case "run":
                    var rounds = int.Parse(options.GetValueOrDefault("rounds", "7"), CultureInfo.InvariantCulture);
                    return new Benchmark(size, seed, peers, options).Run(rounds, Console.Out);
            }
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException or IndexOutOfRangeException)
        {
            Console.Error.WriteLine(wrong.Message);
        }
        catch (InvalidOperationException failed)
        {
            Console.Error.WriteLine(failed.Message);
            return 1;
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static int Documents(string verb, Dictionary<string, string> options)
    {
        int Number(string name, int standard) => options.TryGetValue(name, out var given) ? int.Parse(given, CultureInfo.InvariantCulture) : standard;
        if (verb == "links")
        {
            return new LinkBenchmark(Path.GetFullPath(options["ours"]), options.GetValueOrDefault("scratch", Path.GetTempPath()), Console.Out).Run(Number("count", 10_000), Number("hosts", 500), Number("kilobytes", 20));
        }

        var benchmark = new DocumentBenchmark(Path.GetFullPath(options["ours"]), options.GetValueOrDefault("scratch", Path.GetTempPath()), Console.Out);
        return verb == "hostile" ? benchmark.RunHostile() : benchmark.RunSites(Number("count", 2_000), Number("kilobytes", 1_000), Number("rounds", 5));
    }

    private static Dictionary<string, string> Options(string[] arguments) => arguments
        .Skip(1)
        .Chunk(2)
        .ToDictionary(
            o => o is [['-', '-', .. var name], _] ? name : throw new ArgumentException($"{o[0]} is no option with a value"),
            o => o[1],
            StringComparer.Ordinal);
}

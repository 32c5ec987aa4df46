using System.Globalization;
using System.Runtime.InteropServices;
using Prongsai.Benchmarks.Generation;
using Prongsai.Testing;
using Prongsai.Testing.Documents;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>
/// What documents cost: one site without and with many of them, small and large, built from nothing and again without change; and each
/// hostile file alone, checked by the real program.
/// </summary>
internal sealed class DocumentBenchmark(string program, string scratch, TextWriter output)
{
    private readonly string _folder = Path.Combine(scratch, $"prongsai-documents-{Environment.ProcessId}");

    public int RunSites(int documents, int kilobytes, int rounds)
    {
        try
        {
            (string Name, int Count, int Bytes)[] sites =
            [
                ("without", 0, 0), ($"{documents} of {kilobytes / 10} KB", documents, kilobytes * 100), ($"{documents} of {kilobytes} KB", documents, kilobytes * 1000),
            ];
            Say($"{"",-20}{"cold s",10}{"again s",10}{"/without",10}{"cold MiB",10}{"again MiB",10}");
            var without = 0.0;
            foreach (var (name, count, bytes) in sites)
            {
                DocumentSite.Write(_folder, count, bytes);
                var cold = Build();
                var again = Enumerable.Range(0, rounds).Select(_ => Build()).ToList();
                var median = again.Select(r => r.Seconds).Order().ElementAt(rounds / 2);
                without = count == 0 ? median : without;
                Say($"{name,-20}{cold.Seconds,10:0.00}{median,10:0.00}{median / without,10:0.00}{cold.Mebibytes,10:0}{again.Max(r => r.Mebibytes),10:0}");
                Clear();
            }

            Say($"machine: {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}; again: median of {rounds}");
            return 0;
        }
        finally
        {
            Clear();
        }
    }

    /// <summary>Every hostile file in a site of its own, the slowest first. GNU time gives the largest single process, readers of PDF too.</summary>
    public int RunHostile()
    {
        var readings = new List<(string Name, Reading Reading)>();
        foreach (var (name, _, make) in HostileFiles.All.Prepend(("nothing.pdf", "", _ => { })))
        {
            try
            {
                TestSite.CopyFolder(Path.Combine(Repo.Fixtures, "sites", "minimal", "content"), Path.Combine(_folder, "content"));
                var item = Directory.CreateDirectory(Path.Combine(_folder, "content/years/2565/items/o2")).FullName;
                make(Path.Combine(item, name));
                readings.Add((name, Stopwatched.Run($"'{program}' check --themes '{Repo.Themes}' --frameworks frameworks --format line || test $? = 1", _folder)));
            }
            finally
            {
                Clear();
            }
        }

        foreach (var (name, reading) in readings.OrderByDescending(r => r.Reading.Seconds))
        {
            Say($"{name,-28}{reading.Seconds,8:0.00} s{reading.Mebibytes,8:0} MiB");
        }

        return 0;
    }

    private Reading Build() => Stopwatched.Run($"'{program}' build --themes '{Repo.Themes}' --frameworks '{Repo.Frameworks}' --format line", _folder);

    private void Clear()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

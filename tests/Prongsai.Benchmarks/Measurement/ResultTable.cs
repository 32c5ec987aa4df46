using System.Globalization;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>The rounds as a table: seconds, peak memory, what was written, and how many times each peer's median each row takes.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<Contestant> contestants, TextWriter output)
    {
        var peers = contestants.Where(c => c.IsPeer).ToList();
        var heads = string.Concat(peers.Select(p => $"{"/" + p.Name.Split(' ')[0],11}"));
        output.WriteLine($"{"",-30}{"median s",10}{"min s",8}{"max s",8}{"peak MiB",10}{"pages",9}{"HTML MB",9}{heads}");
        foreach (var contestant in contestants)
        {
            var median = Median(contestant);
            var memory = contestant.Readings.Max(r => r.Mebibytes)?.ToString("0", CultureInfo.InvariantCulture) ?? "-";
            var ratios = string.Concat(peers.Select(p => string.Create(CultureInfo.InvariantCulture, $"{median / Median(p),11:0.00}")));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-30}{median,10:0.000}{contestant.Readings.Min(r => r.Seconds),8:0.000}{contestant.Readings.Max(r => r.Seconds),8:0.000}{memory,10}{contestant.Pages,9}{contestant.Bytes / 1e6,9:0.0}{ratios}"));
        }
    }

    private static double Median(Contestant contestant)
    {
        var sorted = contestant.Readings.Select(r => r.Seconds).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

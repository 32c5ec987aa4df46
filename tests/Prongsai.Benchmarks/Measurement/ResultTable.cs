using System.Globalization;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>The rounds as a table: seconds, peak memory, what was written, and how many times the first contestant's median each takes.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<Contestant> contestants, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-28}{"median s",10}{"min s",8}{"max s",8}{"peak MiB",10}{"pages",8}{"HTML MB",9}{"ours/peer",11}"));
        var ours = Median(contestants[0]);
        foreach (var contestant in contestants)
        {
            var median = Median(contestant);
            var memory = contestant.Readings.Max(r => r.Mebibytes)?.ToString("0", CultureInfo.InvariantCulture) ?? "-";
            var pages = Pages(contestant);
            var ratio = contestant == contestants[0] ? "" : (ours / median).ToString("0.00", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Name,-28}{median,10:0.000}{contestant.Readings.Min(r => r.Seconds),8:0.000}{contestant.Readings.Max(r => r.Seconds),8:0.000}{memory,10}{pages.Count,8}{pages.Sum(f => f.Length) / 1e6,9:0.0}{ratio,11}"));
        }
    }

    private static double Median(Contestant contestant)
    {
        var sorted = contestant.Readings.Select(r => r.Seconds).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static List<FileInfo> Pages(Contestant contestant) =>
        [.. contestant.Output.Split('\n').SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*.html", SearchOption.AllDirectories))];
}

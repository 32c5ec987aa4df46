namespace Prongsai.Benchmarks.Generation;

/// <summary>How many agencies a benchmark's data hold, and how many years each.</summary>
public sealed record BenchmarkSize(string Name, int Agencies, int Years)
{
    public static IReadOnlyList<BenchmarkSize> All { get; } =
    [
        new("S", 1, 1),
        new("M", 1, 10),
        new("L", 100, 1),
        new("XL", 1000, 1),
        new("N", 8300, 1),
    ];

    public static BenchmarkSize Named(string name) =>
        All.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"unknown size {name}; the sizes are {string.Join(", ", All.Select(s => s.Name))}");
}

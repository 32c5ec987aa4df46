namespace Prongsai.Benchmarks.Measurement;

/// <summary>A program that builds the site: a command of the shell, run in a folder, that leaves its pages in another.</summary>
internal sealed record Contestant(string Name, string Command, string WorkingFolder, string Output)
{
    public List<Reading> Readings { get; } = [];
}

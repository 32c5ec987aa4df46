namespace Prongsai.Benchmarks.Measurement;

/// <summary>A program that builds the site: a command of the shell, run in a folder, that leaves its pages in another.</summary>
internal sealed record Contestant(string Name, string Command, string WorkingFolder, string Output)
{
    /// <summary>Where this program keeps the results of its checks: beside the output of one agency, in the output of many.</summary>
    private const string CacheFiles = ".prongsai-*.checked";

    public bool IsPeer { get; init; }

    /// <summary>False where every build finds no result of checks cached, true where it finds all, null where it does not look.</summary>
    public bool? IsCached { get; init; }

    public List<Reading> Readings { get; } = [];

    public int Pages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>One build that starts without output and leaves none.</summary>
    public Reading Build()
    {
        if (IsCached == false)
        {
            Cached().ForEach(File.Delete);
        }
        else if (IsCached == true && Cached().Count == 0)
        {
            throw new InvalidOperationException($"{Name}: the build before left no cache of checks");
        }

        Clear();
        try
        {
            var reading = Stopwatched.Run(Command, WorkingFolder);
            var pages = new DirectoryInfo(Output).EnumerateFiles("*.html", SearchOption.AllDirectories).ToList();
            (Pages, Bytes) = (pages.Count, pages.Sum(p => p.Length));
            return reading;
        }
        finally
        {
            Clear();
        }
    }

    /// <summary>Deletes what was written, but not the cache.</summary>
    private void Clear()
    {
        if (!Directory.Exists(Output))
        {
            return;
        }

        var cached = Cached();
        Directory.GetDirectories(Output).ToList().ForEach(f => Directory.Delete(f, recursive: true));
        Directory.GetFiles(Output).Except(cached).ToList().ForEach(File.Delete);
        if (!Directory.EnumerateFiles(Output).Any())
        {
            Directory.Delete(Output);
        }
    }

    private List<string> Cached() =>
        [.. new[] { WorkingFolder, Output }.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, CacheFiles))];
}

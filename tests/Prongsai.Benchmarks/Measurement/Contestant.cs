namespace Prongsai.Benchmarks.Measurement;

/// <summary>A program that builds the site: a command of the shell, run in a folder, that leaves its pages in another.</summary>
internal sealed record Contestant(string Name, string Command, string WorkingFolder, string Output)
{
    /// <summary>What this program remembers of its checks: beside the output of one agency, in the output of many.</summary>
    private const string Memory = ".prongsai-*.checked";

    public bool IsPeer { get; init; }

    /// <summary>False where every build finds no page vouched for, true where it finds all, null where it does not look.</summary>
    public bool? IsVouchedFor { get; init; }

    public List<Reading> Readings { get; } = [];

    public int Pages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>One build that starts without output and leaves none.</summary>
    public Reading Build()
    {
        if (IsVouchedFor == false)
        {
            Remembered().ForEach(File.Delete);
        }
        else if (IsVouchedFor == true && Remembered().Count == 0)
        {
            throw new InvalidOperationException($"{Name}: the build before left nothing that is vouched for");
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

    /// <summary>Deletes what was written, but not what is remembered.</summary>
    private void Clear()
    {
        if (!Directory.Exists(Output))
        {
            return;
        }

        var remembered = Remembered();
        Directory.GetDirectories(Output).ToList().ForEach(f => Directory.Delete(f, recursive: true));
        Directory.GetFiles(Output).Except(remembered).ToList().ForEach(File.Delete);
        if (!Directory.EnumerateFiles(Output).Any())
        {
            Directory.Delete(Output);
        }
    }

    private List<string> Remembered() =>
        [.. new[] { WorkingFolder, Output }.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, Memory))];
}

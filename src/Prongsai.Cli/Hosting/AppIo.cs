using Prongsai.Core.Text;
using Prongsai.Rendering.Razor;

namespace Prongsai.Cli.Hosting;

/// <summary>
/// The program's only ways to the outside: its two writers, whether a person watches, the folder that relative paths start from, the
/// clock, and where its compiled templates come from. Tests pass their own.
/// </summary>
internal sealed record AppIo(
    TextWriter Out, TextWriter Error, bool IsTerminal, string WorkingFolder, TimeProvider Clock, ITemplateSource Templates)
{
    /// <summary>Where a person answers questions, opened when the first is asked; empty where nobody does.</summary>
    public Lazy<TextReader> In { get; init; } = new(TextReader.Null);

    /// <summary>Gives a variable of the environment: passwords, which never stand on a command line.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The day in Thailand. No page shows it and no byte of a site depends on it.</summary>
    public DateOnly Today => ThaiTime.DayOf(Clock.GetUtcNow());

    public string Full(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>The whole path of what stands beside a folder.</summary>
    public string Beside(string folder, string name)
    {
        var full = Path.TrimEndingDirectorySeparator(Full(folder));
        return Path.Combine(Path.GetDirectoryName(full) ?? full, name);
    }
}

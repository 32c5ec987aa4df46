using Prongsai.Cli.Hosting;

namespace Prongsai.Cli.Pipeline;

/// <summary>What one run of the pipeline works on, as people named it, and how strict it is.</summary>
internal sealed record BuildSettings(string Content, string Themes, string Output, bool Strict, bool Force)
{
    private const string RecordsFolder = ".links";

    public OutputChecks Checks { get; init; } = OutputChecks.On;

    /// <summary>The folder of published sites that a portal leads to; null for an agency's own site.</summary>
    public string? Joined { get; init; }

    /// <summary>
    /// The folder of the record of link checks, relative to the working folder: it is beside the content folder and named for it, so that
    /// each of many sites has its own.
    /// </summary>
    public string RecordIn(AppIo io)
    {
        var content = Path.TrimEndingDirectorySeparator(io.Full(Content));
        var record = Path.Combine(Path.GetDirectoryName(content) ?? content, RecordsFolder, Path.GetFileName(content));
        return Path.GetRelativePath(io.WorkingFolder, record).Replace('\\', '/');
    }
}

/// <summary>Whether a run checks the pages it makes. The bytes of the site do not depend on it, nor do the checks of the content.</summary>
internal enum OutputChecks
{
    On,
    Off,
}

using Prongsai.Cli.Hosting;
using Prongsai.Content.Reading;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Pipeline;

/// <summary>What one run of the pipeline works on, as people named it, and how strict it is.</summary>
internal sealed record BuildSettings(string Content, string Themes, string Output, bool Strict, bool Force)
{
    private const string RecordsFolder = ".links";

    /// <summary>The folder of the national frameworks that come with the program; where it is not there, only the content's own count.</summary>
    public string Frameworks { get; init; } = ShippedFolders.Frameworks;

    /// <summary>The folder of the themes that come with the program, which the site's own may extend or take the place of.</summary>
    public string? ShippedThemes { get; init; }

    public OutputChecks Checks { get; init; } = OutputChecks.On;

    /// <summary>The folder of published sites that a portal leads to; null for an agency's own site.</summary>
    public string? Joined { get; init; }

    /// <summary>A year whose framework is wanted though the content has nothing of it yet.</summary>
    public FiscalYear? Also { get; init; }

    /// <summary>The frameworks that come with the program.</summary>
    public ShippedFrameworks ShippedFrameworks(AppIo io) => new(io.Full(Frameworks), ShippedFolders.Show(Frameworks)) { Also = Also };

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

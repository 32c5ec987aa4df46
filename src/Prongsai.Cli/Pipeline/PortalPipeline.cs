using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Site.Portals;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The portal to all sites in the output folder: the same line of stages as any site, with what the published sites say of themselves as
/// part of its model. So it is the same whether one machine built them or many, and in which order.
/// </summary>
internal sealed class PortalPipeline(
    BuildSettings settings,
    string content,
    AppIo io,
    DiagnosticBag diagnostics,
    Action<string> progress,
    SiteThemes? themes = null)
{
    /// <summary>The portal's content folder where the command line names no other.</summary>
    public const string StandardContent = "portal";

    /// <summary>The settings of the portal as a site of its own.</summary>
    public BuildSettings Own { get; } = settings with
    {
        Content = content,
        Output = $"{settings.Output}/{Neighbours.OwnFolder}",
        Joined = settings.Output,
    };

    public async Task<BuildOutcome> RunAsync(bool publish)
    {
        var outcome = await new BuildPipeline(Own, io, diagnostics, progress, themes).RunAsync(publish).ConfigureAwait(false);
        if (outcome.Site is not null && (outcome.Published is not null || !publish))
        {
            PortalEntrance.Write(io.Full(settings.Output), DisplayPath.Of(settings.Output), publish, diagnostics);
        }

        return outcome;
    }
}

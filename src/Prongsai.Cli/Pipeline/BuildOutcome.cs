using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing;
using Prongsai.Site;

namespace Prongsai.Cli.Pipeline;

/// <summary>How far a run came: the site that was made and checked, and, where it was asked for, what was published.</summary>
internal sealed record BuildOutcome(RenderedSite? Site, PublishReport? Published)
{
    /// <summary>A site that could not be made is a failure even where a setting made its reasons warnings.</summary>
    public int ExitCodeWith(IReadOnlyCollection<Diagnostic> diagnostics) =>
        Site is null || diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.OfErrors(diagnostics) : ExitCode.Good;
}

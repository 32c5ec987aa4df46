using Prongsai.Core.Localization;
using Prongsai.Site.Publication;

namespace Prongsai.Cli.Verification;

/// <summary>What was found about one file, at the address at which visitors see it, and why.</summary>
internal sealed record FileComparison(PublishedFile File, Uri Address, FileState State, BilingualText? Reason)
{
    /// <summary>False where the live site gave no answer at all.</summary>
    public bool WasAnswered { get; init; } = true;
}

using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Preview.Sites;

/// <summary>What a build gave: the site, where it could be made, and what was found.</summary>
/// <param name="Site">The site, which whoever serves it disposes of; null after an error.</param>
/// <param name="Diagnostics">All that is known so far, in the order in which it is shown.</param>
public sealed record PreviewBuild(PreviewSite? Site, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Looks at the pages that were made, and gives all that is known then; null where nothing is left to look at.</summary>
    public Func<ImmutableArray<Diagnostic>>? Check { get; init; }
}

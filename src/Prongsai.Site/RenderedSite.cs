using System.Collections.Immutable;

namespace Prongsai.Site;

/// <summary>All files of a site, in memory, in a fixed order, each path once.</summary>
public sealed record RenderedSite(SitePlan Plan, ImmutableArray<OutputFile> Files);

using System.Collections.Immutable;

namespace Prongsai.Core.Model;

/// <summary>The published sites that a portal leads to, in ordinal order of their folders; no agency stands twice.</summary>
public sealed record PortalIndex(ImmutableArray<AgencySummary> Agencies)
{
    /// <summary>Every year that some site shows, in ascending order.</summary>
    public ImmutableArray<FiscalYear> Years { get; } = [.. Agencies.SelectMany(a => a.Years).Select(y => y.Year).Distinct().Order()];
}

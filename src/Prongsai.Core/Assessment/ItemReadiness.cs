using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Assessment;

/// <summary>Whether one OIT item is ready, why not, and how many points of the total it is worth. Ready means without a gap.</summary>
public sealed record ItemReadiness(SubIndicator Group, OitItem Item, Disclosure? Disclosure, decimal Stake, ImmutableArray<ReadinessGap> Gaps)
{
    public bool IsReady => Gaps.IsEmpty;
}

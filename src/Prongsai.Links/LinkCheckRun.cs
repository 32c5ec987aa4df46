using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Links;

/// <summary>What a run of checks gave, in the order of the content. Incomplete where a person stopped it.</summary>
public sealed record LinkCheckRun(ImmutableArray<LinkCheck> Checks, int Links)
{
    public bool IsComplete => Checks.Length == Links;
}

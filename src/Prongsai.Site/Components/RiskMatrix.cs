using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>Which risks of a register stand where by likelihood and impact, by their numbers from 1. There is one only where each has both.</summary>
public sealed record RiskMatrix
{
    private readonly ImmutableArray<RiskEvent> _risks;

    private RiskMatrix(ImmutableArray<RiskEvent> risks) => _risks = risks;

    public static RiskMatrix? Of(RisksPart part) => part.Risks.All(r => r.Rating is not null) ? new(part.Risks) : null;

    /// <summary>The numbers of the risks in a cell.</summary>
    public IEnumerable<int> At(int likelihood, int impact) =>
        Enumerable.Range(1, _risks.Length).Where(n => _risks[n - 1].Rating == new RiskRating(likelihood, impact));
}

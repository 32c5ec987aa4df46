using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>What a published site says of itself for portals: whose it is, its address, its cultures (the first at its root) and what each fiscal year shows. What is not known is null.</summary>
public sealed record AgencySummary(
    string Id,
    LocalizedText Name,
    LocalizedText? Type,
    LocalizedText? District,
    LocalizedText? Province,
    Uri BaseAddress,
    ImmutableArray<Culture> Cultures,
    ImmutableArray<YearSummary> Years)
{
    /// <summary>The name of the folder beside the portal in which the site stands; empty where a site speaks of itself.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The newest published result.</summary>
    public YearSummary? LatestResult => Years.LastOrDefault(y => y.Result is not null);

    /// <summary>The newest year of which readiness is known.</summary>
    public YearSummary? LatestReadiness => Years.LastOrDefault(y => y.Readiness is not null);

    public YearSummary? Find(FiscalYear year) => Years.FirstOrDefault(y => y.Year == year);
}

using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>The published sites that a portal leads to, in ordinal order of their folders; no agency stands twice.</summary>
public sealed record PortalIndex(ImmutableArray<AgencySummary> Agencies)
{
    /// <summary>Every year that some site shows, in ascending order.</summary>
    public ImmutableArray<FiscalYear> Years { get; } = [.. Agencies.SelectMany(a => a.Years).Select(y => y.Year).Distinct().Order()];
}

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

    /// <summary>By how many points a year's published total differs from that of the year before; null where one is not known.</summary>
    public decimal? ChangeIn(FiscalYear year) =>
        Find(year)?.Result is { } result && Find(new FiscalYear(year.BuddhistEra - 1))?.Result is { } before ? result.Score - before.Score : null;

    public YearSummary? Find(FiscalYear year) => Years.FirstOrDefault(y => y.Year == year);
}

/// <summary>What a site shows for one fiscal year: the published result and the readiness of the OIT items, each null where it has none.</summary>
public sealed record YearSummary(FiscalYear Year, ResultSummary? Result, ReadinessSummary? Readiness)
{
    /// <summary>What the agency answers to each OIT item; said of the newest year with answers alone, and by no older program.</summary>
    public ImmutableArray<ItemSummary> Items { get; init; } = [];
}

/// <summary>An OIT item and what an agency answers: true for disclosed, false for not, null where nothing is recorded.</summary>
public sealed record ItemSummary(OitItemCode Code, LocalizedText Name, bool? IsDisclosed);

/// <summary>A result as its site shows it: total, grade, whether it passes, the document it was published in, and the grades that the year's framework knows, the best first.</summary>
public sealed record ResultSummary(decimal Score, GradeId Grade, bool Passes, string Source, DateOnly? Published, ImmutableArray<GradeName> Grades)
{
    /// <summary>The points of the year's indicators in their order; none where the site does not say them.</summary>
    public ImmutableArray<IndicatorSummary> Indicators { get; init; } = [];

    /// <summary>What the grade is called; null where the framework does not know it.</summary>
    public LocalizedText? GradeName => Grades.FirstOrDefault(g => g.Grade == Grade)?.Name;
}

/// <summary>An indicator's name and published points.</summary>
public sealed record IndicatorSummary(int Number, LocalizedText Name, decimal Score);

/// <summary>How many of a year's OIT items are ready, as the site's readiness page counts them.</summary>
public sealed record ReadinessSummary(int Ready, int Items)
{
    public bool IsComplete => Ready == Items;
}

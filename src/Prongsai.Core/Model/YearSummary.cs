namespace Prongsai.Core.Model;

/// <summary>What a site shows for one fiscal year: the published result and the readiness of the OIT items, each null where it has none.</summary>
public sealed record YearSummary(FiscalYear Year, ResultSummary? Result, ReadinessSummary? Readiness);

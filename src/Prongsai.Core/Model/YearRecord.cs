namespace Prongsai.Core.Model;

/// <summary>What an agency has published for one fiscal year; parts that have not come yet are null.</summary>
public sealed record YearRecord(
    FiscalYear Year,
    Scorecard? Scorecard,
    Analysis? Analysis,
    MeasurePlan? Measures,
    DisclosureSheet? Disclosures);

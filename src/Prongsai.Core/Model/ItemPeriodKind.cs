namespace Prongsai.Core.Model;

/// <summary>Which time an item's evidence must be of.</summary>
public enum ItemPeriodKind
{
    /// <summary>What is true now.</summary>
    Current,

    /// <summary>A channel or service that works when the evaluator tries it.</summary>
    WorkingNow,

    /// <summary>A plan of several years that covers the fiscal year.</summary>
    Covers,

    /// <summary>A rule or plan in force in the fiscal year.</summary>
    InForce,

    /// <summary>The fiscal year as a whole.</summary>
    Year,

    /// <summary>The first six months of the fiscal year.</summary>
    FirstSixMonths,

    /// <summary>At least the first six months of the fiscal year.</summary>
    AtLeastFirstSixMonths,

    /// <summary>The analysis of the result of the year before, and the measures of the fiscal year.</summary>
    AnalysisAndMeasures,
}

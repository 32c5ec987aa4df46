using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The agency's own reading of a fiscal year's result: findings, strong and weak indicators, and what it will do.</summary>
public sealed record Analysis(
    FiscalYear Year,
    Memorandum Memorandum,
    UrgentThreshold? UrgentBelow,
    ImmutableArray<Finding> Findings,
    ImmutableArray<IndicatorId> Strengths,
    ImmutableArray<IndicatorId> Weaknesses,
    ImmutableArray<AnalysisAction> Actions,
    ImmutableArray<Recommendation> Recommendations,
    LocalizedText? Consideration,
    Origin Origin);

using System.Collections.Immutable;
using Prongsai.Core.Assessment;
using Prongsai.Core.Model;

namespace Prongsai.Site.Components;

/// <summary>What the component <c>measure</c> shows: a measure beside the result and the findings that it answers.</summary>
public sealed record MeasureView(Measure Measure, FiscalYear Answers, Indicator? Indicator)
{
    /// <summary>The score of its indicator in the year that it answers, in points of 100; null where there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The agency's own line that the score lies below, in points of 100; null where it does not.</summary>
    public decimal? UrgentBelow { get; init; }

    /// <summary>The weaknesses that the analysis of the answered year found in the indicator.</summary>
    public ImmutableArray<Finding> Problems { get; init; } = [];

    /// <summary>The days on which it is to be reported on, with the reports.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    public static MeasureView Of(Measure measure, MeasurePlan plan, Framework answered, YearResult? result, Analysis? analysis)
    {
        var score = result?.Scorecard.Find(measure.Indicator)?.Value;
        return new MeasureView(measure, plan.Answers, answered.FindIndicator(measure.Indicator))
        {
            Score = score,
            UrgentBelow = score is { } value && result?.IsUrgent(value) == true ? result.UrgentBelow : null,
            Problems = [.. (analysis?.Findings ?? []).Where(f => f.Kind == FindingKind.Weaknesses && f.Indicators.Contains(measure.Indicator))],
            FollowUps = FollowUp.Of(plan, measure),
        };
    }
}

/// <summary>What the component <c>measures-table</c> shows: the measures as the memorandum has them, or else for paper, with the scores they answer.</summary>
public sealed record MeasuresTableView(MeasurePlan Plan, bool IsFormal, Scorecard? Answered);

/// <summary>What the component <c>action</c> shows: an action of an analysis, with its indicators' scores in the analysed year.</summary>
public sealed record ActionView(AnalysisAction Action, Framework Framework, YearResult? Result);

/// <summary>What the component <c>indicator-links</c> shows: indicators of a framework, with their scores where there is a result.</summary>
public sealed record IndicatorLinksView(ImmutableArray<IndicatorId> Indicators, Framework Framework, YearResult? Result);

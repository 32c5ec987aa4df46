using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// An agency's results of a fiscal year as published, in points of 100, with the document they were published in.
/// The overall score and grade are never replaced by computed ones.
/// </summary>
public sealed record Scorecard(
    FiscalYear Year,
    PublishedSource Source,
    decimal Overall,
    string Grade,
    ImmutableArray<Score> Scores,
    ImmutableArray<ItemScore> ItemScores,
    Origin Origin)
{
    public Score? Find(IndicatorId indicator) => Scores.FirstOrDefault(s => s.Indicator == indicator);
}

using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// An agency's results of a fiscal year as published, in points of 100, with the document they were published in.
/// The overall score and grade are never replaced by computed ones. Of a year long past the total may be all that is known: then there
/// are no scores, and perhaps no grade.
/// </summary>
public sealed record Scorecard(
    FiscalYear Year,
    PublishedSource Source,
    decimal Overall,
    GradeId? Grade,
    ImmutableArray<Score> Scores,
    ImmutableArray<ItemScore> ItemScores,
    Origin Origin)
{
    public Score? Find(IndicatorId indicator) => Scores.FirstOrDefault(s => s.Indicator == indicator);
}

/// <summary>An indicator's published result, in points of 100, and its name as the source printed it where that differs.</summary>
public sealed record Score(IndicatorId Indicator, decimal Value, string? PrintedName, Origin Origin);

/// <summary>An OIT item's published result: 100 if disclosed as required, else 0.</summary>
public sealed record ItemScore(OitItemCode Item, decimal Value, Origin Origin);

/// <summary>The document in which figures were published: its title, number as printed, date and issuing unit.</summary>
public sealed record PublishedSource(
    LocalizedText Title,
    string? Number,
    DateOnly? Date,
    UnitId? Unit,
    LocalizedText? Note,
    Origin Origin);

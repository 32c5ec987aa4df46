using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>One improvement the agency commits to, for an indicator of the answered year's framework.</summary>
public sealed record Measure(
    int Number,
    IndicatorId Indicator,
    LocalizedText Name,
    ImmutableArray<LocalizedText> Methods,
    ImmutableArray<UnitId> Units,
    LocalizedText FollowUp,
    Origin Origin)
{
    /// <summary>Reports on it, in the order of the file.</summary>
    public ImmutableArray<ProgressReport> Reports { get; init; } = [];
}

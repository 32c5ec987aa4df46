using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>A numbered action that an analysis asks of units. <see cref="IndicatorsInferred"/>: the link to indicators is ours, not the document's.</summary>
public sealed record AnalysisAction(
    string Code,
    ImmutableArray<IndicatorId> Indicators,
    bool IndicatorsInferred,
    ImmutableArray<UnitId> Units,
    LocalizedText Text,
    Origin Origin);

using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>One paragraph of an analysis, under the section number its document gives it.</summary>
public sealed record Finding(
    string Section,
    FindingKind Kind,
    InstrumentId? Instrument,
    ImmutableArray<IndicatorId> Indicators,
    LocalizedText Text,
    Origin Origin);

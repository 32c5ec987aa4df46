using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>One of a framework's instruments and what it contributes to the total, in per cent.</summary>
public sealed record Instrument(
    InstrumentId Id,
    LocalizedText Name,
    LocalizedText Respondents,
    decimal Weight,
    Confidence WeightConfidence,
    ImmutableArray<string> Aliases,
    ImmutableArray<Indicator> Indicators,
    Origin Origin);

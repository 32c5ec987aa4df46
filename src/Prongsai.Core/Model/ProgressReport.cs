using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>What the agency reported of one measure for the period that ends on <see cref="Due"/>, and the day on which it did.</summary>
public sealed record ProgressReport(
    DateOnly Due,
    DateOnly Date,
    MeasureState State,
    LocalizedText Text,
    ImmutableArray<Evidence> Evidence,
    Origin Origin);

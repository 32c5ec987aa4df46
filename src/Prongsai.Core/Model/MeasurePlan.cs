using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The measures an agency commits to in a fiscal year, and the year whose result they answer.</summary>
public sealed record MeasurePlan(
    FiscalYear Year,
    FiscalYear Answers,
    LocalizedText Title,
    LocalizedText? Note,
    ImmutableArray<Measure> Measures,
    Origin Origin);

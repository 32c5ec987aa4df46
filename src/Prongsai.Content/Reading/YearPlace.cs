using Prongsai.Core.Model;

namespace Prongsai.Content.Reading;

/// <summary>Where a year's file stands below <c>years</c>: the fiscal year and the part, such as <c>scores</c>.</summary>
internal sealed record YearPlace(FiscalYear Year, string Part);

using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>
/// What the assessor found of a year's OIT items before the result is final, and what the agency answers, until a last day. It is for the
/// agency and the assessor alone: no page, data file or search index of the site says any of it.
/// </summary>
public sealed record Appeal(FiscalYear Year, DateOnly Until, ImmutableArray<PreliminaryResult> Results, Origin Origin);

/// <summary>The preliminary result of one item, 0 or 100, with the assessor's remark and the agency's explanation where there are any.</summary>
public sealed record PreliminaryResult(OitItemCode Item, decimal Value, string? Remark, string? Explanation, Origin Origin);

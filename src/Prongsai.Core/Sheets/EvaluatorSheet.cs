using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

/// <summary>A year's answers in the form in which the evaluators' system asks for them: a row for every item, in checklist order. Pages of this site are given below the base address.</summary>
public sealed record EvaluatorSheet(FiscalYear Year, string Agency, Uri BaseAddress, ImmutableArray<EvaluatorRow> Rows);

/// <summary>
/// One item: what is handed in (its code and official title, the answer, the addresses and how to reach them), and what the agency
/// keeps beside it (this site's own page, what became of each link, the unit in charge). Without a known address, there is no link.
/// </summary>
public sealed record EvaluatorRow(
    OitItemCode Code,
    string Title,
    DisclosureAnswer Answer,
    ImmutableArray<EvaluatorLink> Links,
    string Explanation,
    Uri Page,
    string? Unit);

/// <summary>One address that answers an item, with the day on which it was last opened and what was seen; both say so where it never was, and where it stands on this site.</summary>
public sealed record EvaluatorLink(Uri Address, string LastCheck, string Verdict);

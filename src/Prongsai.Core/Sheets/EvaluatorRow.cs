using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

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

using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Core.Sheets;

/// <summary>
/// What an agency hands to the assessor, in Thai, when it disagrees with preliminary results: a row for every item that a result is entered of,
/// in checklist order, with all that proves the answer. It explains nothing itself.
/// </summary>
/// <param name="Year">The fiscal year of the items.</param>
/// <param name="Agency">The agency that explains.</param>
/// <param name="Until">The last day for explanations, as people write it.</param>
/// <param name="Day">The day that the time left is counted from, as people write it.</param>
/// <param name="DaysLeft">How many days are left after that day; below zero where the last day is past.</param>
/// <param name="Rows">The items.</param>
public sealed record AppealBrief(FiscalYear Year, LocalizedRun Agency, string Until, string Day, int DaysLeft, ImmutableArray<AppealRow> Rows)
{
    /// <summary>The items that the assessor gives nothing.</summary>
    public IEnumerable<AppealRow> Lost => Rows.Where(r => r.IsLost);

    /// <summary>The points of the total that the items given nothing are worth, exact; null while the year's weights are not known.</summary>
    public decimal? AtStake => Lost.All(r => r.Stake is not null) ? Lost.Sum(r => r.Stake) : null;
}

/// <summary>One item: its preliminary result, what the assessor says, what the agency answers, the points it is worth, and its evidence.</summary>
public sealed record AppealRow(
    OitItemCode Code, LocalizedRun Title, bool IsLost, string? Remark, string? Explanation, decimal? Stake, ImmutableArray<AppealProof> Proofs);

/// <summary>One address that answers the item, with what the record of checks and the site know of it: never more than was seen.</summary>
/// <param name="Link">The address, the day of its last check, and what was found.</param>
/// <param name="Sha256">Of the content as it was last read, or of the document that the site publishes; null where nobody has it.</param>
/// <param name="Kept">The name of the copy that was kept of the content; null where none was.</param>
public sealed record AppealProof(EvaluatorLink Link, string? Sha256, string? Kept);

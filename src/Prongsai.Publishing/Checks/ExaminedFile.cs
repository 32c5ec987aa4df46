using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Vouching;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// One file of a site that is examined, with what was found in it by itself and what was found as part of the whole. Where it was
/// vouched for, its document is only what was kept, and findings in it have no place in the text.
/// </summary>
internal sealed record ExaminedFile(VouchKey Key, SiteDocument Document, Vouched? Vouched)
{
    public Findings Findings { get; init; } = new();

    public Findings Together { get; } = new();

    /// <summary>True where something was found in a file that was not read.</summary>
    public bool IsSuspect => Vouched is not null && HasFindings;

    public bool HasFindings => Findings.All.Count + Together.All.Count > 0;

    public static ExaminedFile Of(OutputFile file, VouchKey key, Vouched vouched) =>
        new(key, new SiteDocument(file, vouched.References, vouched.Places), vouched);

    public Findings All() => Together.All.Count == 0 ? Findings : Findings.And(Together);
}

using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Reporting;

/// <summary>A check of a link beside what the record knew of it before.</summary>
internal sealed record CheckedEvidence(LinkCheck Check, LinkVerdict? Before)
{
    public bool HasChanged => Before is { } before && before != Check.Verdict;

    /// <summary>What the reader has to know, the deciding finding first; what only says that all is well is left out.</summary>
    public ImmutableArray<LinkFinding> Findings =>
    [
        .. Check.Findings.Where(f => f.Reason != LinkReasons.Opened).OrderByDescending(f => f.Reason.Verdict),
    ];

    /// <summary>True where an evaluator would not see the evidence.</summary>
    public bool IsFailure => Check.Verdict >= LinkVerdict.Broken;

    /// <summary>A link that was not tried, now or before, has not changed.</summary>
    public static ImmutableArray<CheckedEvidence> Of(IEnumerable<LinkCheck> checks, LinkRecord before) =>
    [
        .. checks.Select(c => new CheckedEvidence(
            c,
            c.WasTried && before.Find(c.Item, c.Address)?.Latest is { WasTried: true } last ? last.Verdict : null)),
    ];
}

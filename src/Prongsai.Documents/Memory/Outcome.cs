using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Memory;

/// <summary>What came of opening a file: its format, hash and facts where it is published, and what is told of it.</summary>
internal sealed record Outcome(DocumentFormat? Format, long Length, string Sha256, Facts Facts, ImmutableArray<Fault> Faults)
{
    public static Outcome Refused(Fault fault) => new(null, 0, "", Facts.None, [fault]);

    /// <summary>Whether the same file would always end so; the machine's troubles and limits of time pass.</summary>
    public bool IsLasting => Faults.All(f => !f.Descriptor.IsEnvironment && f.Descriptor != DocumentDiagnostics.BeyondLimits);
}

/// <summary>A file that was opened, by what changes when it does.</summary>
internal readonly record struct LedgerKey(string Path, long Length, long Written);

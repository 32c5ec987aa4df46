using System.Collections.Immutable;

namespace Prongsai.Transfer.Faults;

/// <summary>A transfer that cannot begin or go on, and what there is to say of it besides.</summary>
public sealed class TransferException(TransferFault fault, params IEnumerable<string> details) : Exception
{
    public TransferFault Fault { get; } = fault;

    public ImmutableArray<string> Details { get; } = [.. details];

    public override string Message => $"{Fault}: {string.Join(", ", Details)}";
}

/// <summary>What can keep a site from reaching its far folder.</summary>
public enum TransferFault
{
    /// <summary>A file here is not what its manifest says.</summary>
    SourceChanged,

    /// <summary>There is no such folder.</summary>
    TargetMissing,

    /// <summary>Files that no manifest of this program names stand where the site's would.</summary>
    TargetForeign,

    /// <summary>The far manifest names files outside its folder.</summary>
    TargetUnsafe,

    /// <summary>Another run publishes to the same folder.</summary>
    Held,

    /// <summary>Another run has taken the folder over from this one.</summary>
    TakenOver,

    NotWritten,

    TargetFull,

    /// <summary>What was read back is not what was written.</summary>
    ReadBackDiffers,

    Unreachable,

    NoLogin,

    KeyUnusable,

    LoginRefused,

    HostKeyRefused,

    ConnectionLost,
}

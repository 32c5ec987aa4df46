using Prongsai.Cli.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Transfer.Faults;

namespace Prongsai.Cli.Transferring;

/// <summary>Which diagnostic tells a person of a transfer that cannot begin or go on.</summary>
internal static class TransferReasons
{
    /// <param name="e">What stopped it.</param>
    /// <param name="shown">The far folder as people are shown it.</param>
    /// <param name="host">The host that it is on.</param>
    /// <param name="output">The folder of the built site.</param>
    public static (DiagnosticDescriptor Descriptor, string[] Arguments) Of(TransferException e, string shown, string host, string output) => e.Fault switch
    {
        TransferFault.SourceChanged => (TransferDiagnostics.SourceChanged, [output, .. e.Details]),
        TransferFault.TargetMissing => (TransferDiagnostics.TargetMissing, [shown]),
        TransferFault.TargetForeign => (TransferDiagnostics.TargetForeign, [shown, .. e.Details]),
        TransferFault.TargetUnsafe => (TransferDiagnostics.Unsafe, [shown, .. e.Details]),
        TransferFault.Held => (TransferDiagnostics.Held, [shown, .. e.Details]),
        TransferFault.TakenOver => (TransferDiagnostics.TakenOver, [shown]),
        TransferFault.NotWritten => (TransferDiagnostics.NotWritten, [shown, .. e.Details]),
        TransferFault.TargetFull => (TransferDiagnostics.TargetFull, [shown, .. e.Details]),
        TransferFault.ReadBackDiffers => (TransferDiagnostics.ReadBackDiffers, [shown, .. e.Details]),
        TransferFault.Unreachable => (HostDiagnostics.Unreachable, [host, .. e.Details]),
        TransferFault.NoLogin => (HostDiagnostics.NoLogin, [host, .. e.Details]),
        TransferFault.KeyUnusable => (HostDiagnostics.KeyUnusable, [host, .. e.Details]),
        TransferFault.LoginRefused => (HostDiagnostics.LoginRefused, [host, .. e.Details]),
        TransferFault.ConnectionLost => (HostDiagnostics.ConnectionLost, [host, .. e.Details]),
        _ => throw new InvalidOperationException("A fault without its diagnostic.", e),
    };
}

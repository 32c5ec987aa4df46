using Prongsai.Transfer.Faults;

namespace Prongsai.Transfer.Targets;

/// <summary>What the system or the host refuses, told with its file; a full disk as what it is.</summary>
internal static class Refusal
{
    /// <param name="target">The far folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="bytes">How many bytes were to be written; none where nothing was.</param>
    /// <param name="e">How it was refused.</param>
    public static TransferException Of(ITransferTarget target, string path, long bytes, Exception e) =>
        bytes > 0 && target.FreeBytes() is { } free && free < bytes
            ? new TransferException(TransferFault.TargetFull, path, $"{free}", $"{bytes}")
            : new TransferException(TransferFault.NotWritten, path, e.Message);
}

using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Diagnostics;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Transferring;

/// <summary>
/// Whether a host is the one that it was: its key is pinned when a person confirms it, on the command line or by answering, and any other
/// is refused from then on.
/// </summary>
internal sealed class HostKeyJudge(PinnedHosts pinned, SftpPlace place, string? given, AppIo io, MessageLanguage language)
{
    private const string Yes = "yes";

    /// <summary>Why the last key was refused, with its values; null where none was.</summary>
    public (DiagnosticDescriptor Descriptor, string[] Arguments)? Refusal { get; private set; }

    public bool IsTrusted(HostKey key)
    {
        var known = given ?? pinned.Of(place.HostName);
        if (known is null && !IsConfirmed(key))
        {
            Refusal = (HostDiagnostics.HostKeyUnknown, [key.Fingerprint, key.Kind]);
            return false;
        }

        if (known is not null && known != key.Fingerprint)
        {
            Refusal = (HostDiagnostics.HostKeyChanged, [key.Fingerprint, known]);
            return false;
        }

        if (pinned.Of(place.HostName) != key.Fingerprint)
        {
            pinned.Pin(place.HostName, key);
        }

        return true;
    }

    private bool IsConfirmed(HostKey key)
    {
        if (!io.IsTerminal)
        {
            return false;
        }

        io.Error.Write(language.Show(new(
            $"ครั้งแรกที่ต่อกับ {place.HostName} กุญแจของโฮสต์คือ {key.Fingerprint} ({key.Kind}) ผู้ดูแลโฮสต์ยืนยันว่าตรงหรือไม่ พิมพ์ {Yes} ถ้าตรง",
            $"First connection to {place.HostName}. The host's key is {key.Fingerprint} ({key.Kind}). Did its webmaster confirm it? Type {Yes} if so")) + ": ");
        io.Error.Flush();
        return io.In.Value.ReadLine()?.Trim() is Yes or "ใช่";
    }
}

using Prongsai.Core.Files;
using Prongsai.Transfer.Targets;

namespace Prongsai.Cli.Transferring;

/// <summary>
/// The host keys that a person has confirmed, one host a line, in the file <c>.prongsai-hosts</c> beside the content: host and port, kind
/// of key, fingerprint.
/// </summary>
internal sealed class PinnedHosts(string path)
{
    public const string FileName = ".prongsai-hosts";

    /// <summary>The fingerprint that a host has to show; null where it was never confirmed.</summary>
    public string? Of(string host) => Lines().Select(l => l.Split(' ')).FirstOrDefault(w => w.Length == 3 && w[0] == host)?[2];

    /// <summary>Pins a host to a key, in place of the one before.</summary>
    public void Pin(string host, HostKey key) => OneFile.Write(
        path, [.. Lines().Where(l => !l.StartsWith(host + " ", StringComparison.Ordinal)), $"{host} {key.Kind} {key.Fingerprint}"]);

    private string[] Lines() => File.Exists(path) ? OrdinaryFile.ReadLines(path) : [];
}

using System.Security.Cryptography;

namespace Prongsai.Transfer.Targets;

/// <summary>The key by which a host shows that it is itself: its kind and its fingerprint, written as other programs write it.</summary>
public sealed record HostKey(string Kind, string Fingerprint)
{
    public const string Prefix = "SHA256:";

    internal static HostKey Of(string kind, byte[] key) => new(kind, Prefix + Convert.ToBase64String(SHA256.HashData(key)).TrimEnd('='));
}

using System.Security.Cryptography;

namespace Prongsai.Rendering.Themes;

/// <summary>Puts eight digits of a file's hash into its name, so that a browser may keep it for ever.</summary>
internal static class ContentHash
{
    private const int HashBytes = 4;

    /// <summary><c>fonts/a.woff2</c> becomes <c>fonts/a.3f2a9c1b.woff2</c>.</summary>
    public static string Name(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using Prongsai.Core.Addresses;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Which addresses an article may use. An address is judged as a browser reads it: without white space and control characters,
/// which hide a scheme, and with character references resolved.
/// </summary>
internal static class LinkPolicy
{
    private static readonly FrozenSet<string> Schemes =
        FrozenSet.ToFrozenSet(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase);

    public static bool Allows(string address)
    {
        var plain = Plain(address);
        return SchemeOf(plain) is { } scheme ? Schemes.Contains(scheme) && (!IsWeb(scheme) || IsSound(address)) : !NamesHost(plain);
    }

    /// <summary>True for an address within this site.</summary>
    public static bool IsRelative(string address)
    {
        var plain = Plain(address);
        return SchemeOf(plain) is null && !NamesHost(plain);
    }

    /// <summary>How a refused address is shown: with the name that the network knows, where that is another than people read.</summary>
    public static string Shown(string written, string address) =>
        SafeAddress.FlawOf(address) is AddressFlaw.LookAlike or AddressFlaw.NumberForName ? $"{written} ({SafeAddress.NetworkNameOf(address)})" : written;

    private static bool IsWeb(string scheme) => scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>As settings and evidence are judged.</summary>
    private static bool IsSound(string address) => SafeAddress.FlawOf(WebUtility.HtmlDecode(address)) == AddressFlaw.None;

    private static string Plain(string address) =>
        string.Concat(WebUtility.HtmlDecode(address).Where(c => !char.IsWhiteSpace(c) && !IsInvisible(c)));

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#\\");
        return end >= 0 && address[end] == ':' ? address[..end] : null;
    }

    /// <summary>Browsers read two slashes of either kind as the start of another host's name.</summary>
    private static bool NamesHost(string address) => address.Length > 1 && IsSlash(address[0]) && IsSlash(address[1]);

    private static bool IsSlash(char c) => c is '/' or '\\';
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Addresses;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>
/// Says what is wrong with a text that should be a web address and is none. A slip that can be mended is named with the address put right,
/// which then is one; so a hint is never another mistake.
/// </summary>
internal static partial class AddressSpelling
{
    private static readonly FrozenSet<string> FileTypes = FrozenSet.ToFrozenSet(
        ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "zip", "rar", "txt", "html", "htm", "php"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OtherSchemes = FrozenSet.ToFrozenSet(["ftp", "ftps", "sftp", "tel", "data"], StringComparer.OrdinalIgnoreCase);

    /// <param name="text">A text that is no web address.</param>
    /// <param name="isWeb">Whether a text is a web address.</param>
    public static (DiagnosticDescriptor Descriptor, string Detail) Of(string text, Predicate<string> isWeb)
    {
        var bare = Around().Replace(PastedLink().Replace(text, "$1"), "");
        if (OnAComputer().IsMatch(bare) || IsFileName(bare))
        {
            return (AddressDiagnostics.OnAComputer, "");
        }

        if (MailOrTelephone().IsMatch(bare))
        {
            return (AddressDiagnostics.MailOrTelephone, "");
        }

        var (slip, mended) = Mend(bare);
        return !isWeb(mended) ? Unmendable(bare)
            : AddressDoubt.Of(new Uri(mended)) is { Kind: DoubtKind.PrivateNetwork } local ? (AddressDiagnostics.LocalName, local.Detail)
            : (slip, mended);
    }

    private static bool IsThaiLetter(char c) => ThaiText.IsThai(c) && !ThaiText.IsThaiDigit(c);

    /// <summary>A file's name, alone or in a folder: what stands first is no website's name.</summary>
    private static bool IsFileName(string text)
    {
        var parts = text.Split('/', '\\');
        return parts[^1].LastIndexOf('.') is var dot and > 0
            && FileTypes.Contains(parts[^1][(dot + 1)..])
            && (parts.Length == 1 || !parts[0].AsSpan().ContainsAny(".:"))
            && parts[0].Length > 0;
    }

    private static (DiagnosticDescriptor Slip, string Mended) Mend(string text)
    {
        var (count, isExact, scheme, rest) = (0, true, "https", text);
        while (Scheme().Match(rest) is { Success: true } found && HttpLike(found.Groups[1].Value) is { } name)
        {
            isExact &= found.Value.Equals(name + "://", StringComparison.OrdinalIgnoreCase);
            (count, scheme, rest) = (count + 1, name, rest[found.Length..]);
        }

        rest = count == 0 ? rest.TrimStart(':', '/') : rest;
        var end = rest.AsSpan().IndexOfAny("/?#\\");
        var (host, path) = end < 0 ? (rest, "") : (rest[..end], rest[end..]);
        var mendedHost = MendHost(host);
        var slip = (count, isExact, mendedHost == host) switch
        {
            ( > 1, _, _) => AddressDiagnostics.Doubled,
            (1, false, _) => AddressDiagnostics.Beginning,
            (0, _, _) => AddressDiagnostics.NoScheme,
            (_, _, false) => AddressDiagnostics.HostMistyped,
            _ => AddressDiagnostics.StrayMark,
        };
        return count == 0 && !HostName().IsMatch(mendedHost) ? (slip, "") : (slip, $"{scheme}://{mendedHost}{MendPath(path)}");
    }

    /// <summary>Which of the two schemes was meant by a beginning that is like them; null for others.</summary>
    private static string? HttpLike(string scheme) => OtherSchemes.Contains(scheme)
        ? null
        : NearestName.Of(scheme.ToLowerInvariant(), ["http", "https"]) is [var nearest, ..] ? nearest : null;

    private static string MendHost(string host)
    {
        var pointed = Dots().Replace(host.Any(IsThaiLetter) ? host : Spaces().Replace(ThaiText.ToArabicDigits(host), ""), ".");
        return LooseDashes().Replace(pointed.Trim('.'), "");
    }

    private static string MendPath(string path) =>
        LoosePercent().Replace(Spaces().Replace(Remark().Replace(path, "").Replace('\\', '/'), "%20"), "%25")
            .Replace("\"", "%22", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    private static (DiagnosticDescriptor Descriptor, string Detail) Unmendable(string text)
    {
        if (OtherScheme().Match(text) is { Success: true } other && HttpLike(other.Groups[1].Value) is null)
        {
            return (AddressDiagnostics.OtherScheme, other.Groups[1].Value.ToLowerInvariant());
        }

        var uri = Uri.TryCreate(text, UriKind.Absolute, out var read) && text.Contains("://", StringComparison.Ordinal) ? read : null;
        return uri switch
        {
            not null when SafeAddress.FlawOf(text) == AddressFlaw.NameBeforeAt => (AddressDiagnostics.AtSign, uri.Host),
            not null when SafeAddress.FlawOf(text) == AddressFlaw.LookAlike => (AddressDiagnostics.LookAlike, uri.IdnHost),
            not null when SafeAddress.FlawOf(text) == AddressFlaw.NumberForName => (AddressDiagnostics.NumberForName, uri.Host),
            { Host.Length: > 0 } when !uri.Host.Contains('.', StringComparison.Ordinal) => (AddressDiagnostics.LocalName, uri.Host),
            _ => (BindDiagnostics.NotAnAddress, ""),
        };
    }

    /// <summary>Blanks, quotation marks and brackets that were copied with an address, and a full stop after it.</summary>
    [GeneratedRegex(@"^[\s""'<(\[“”‘’«]+|[\s""'>)\]“”‘’»,;]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex(@"^\s*\[[^\]]*\]\s*\((.*)\)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PastedLink();

    [GeneratedRegex(@"^(?:file:|blob:|content:|[A-Za-z]:[\\/]|\\\\[^\\]|~/|/(?:home|Users|mnt|media|Volumes)/)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnAComputer();

    [GeneratedRegex(
        @"^(?:mailto:.*|[^\s@/:]+@[^\s@/]+\.[^\s@/]+|tel:.*|(?:โทร\S*\s*)?[+(]?[0๐6][0-9๐-๙()\s–-]{6,}(?:\s*ต่อ.*)?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MailOrTelephone();

    [GeneratedRegex(@"^\s*([A-Za-z]{3,6})(?:\s*[:;：]\s*[/\\]{0,4}|\s*[.,]?\s*[/\\]{1,4})\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+-]*):(?![0-9]+(?:/|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex OtherScheme();

    [GeneratedRegex(@"^(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:[A-Za-z]{2,10}|ไทย|[0-9]{1,3})(?::[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\s*[.,，．。]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    /// <summary>Dashes at the beginning or end of a part of a name.</summary>
    [GeneratedRegex(@"(?<=^|\.)-+|-+(?=\.|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LooseDashes();

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex LoosePercent();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>What people write behind an address: a page number, or the next address.</summary>
    [GeneratedRegex(@"\s+(?:\(|หน้า|ข้อ|https?:|www\.).*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Remark();
}

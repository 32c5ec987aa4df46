using System.Net;
using System.Text.RegularExpressions;

namespace Prongsai.Core.Addresses;

/// <summary>
/// Why readers may not see what an address promises, as far as that can be said without opening it. One doubt an address, the gravest.
/// The detail is the host, the service's name, or the address to use in its place, as its kind says.
/// </summary>
public sealed partial record AddressDoubt(DoubtKind Kind, string Detail)
{
    /// <summary>True where opening it shows whether readers see it, so that what was seen settles the doubt.</summary>
    public bool IsSettledByOpening => Kind is DoubtKind.Editing or DoubtKind.Shared or DoubtKind.SignIn or DoubtKind.Backstage;

    public static AddressDoubt? Of(Uri address) =>
        OfPrivate(address) ?? OfWrapped(address) ?? OfSession(address) ?? OfHost(address) ?? OfBackstage(address);

    private static AddressDoubt? OfPrivate(Uri address)
    {
        var isPrivate = address.HostNameType == UriHostNameType.IPv4
            ? address.Host.Split('.') is ["0" or "10" or "127", ..] or ["192", "168", ..] or ["169", "254", ..]
                || (address.Host.Split('.') is ["172", var second, ..] && int.TryParse(second, out var part) && part is >= 16 and <= 31)
            : KnownHosts.IsPrivate(address.IdnHost);
        return isPrivate ? new(DoubtKind.PrivateNetwork, address.Host) : null;
    }

    /// <summary>Addresses of search engines and mail programs that only lead on to another, which they name.</summary>
    private static AddressDoubt? OfWrapped(Uri address)
    {
        var (host, path) = (address.IdnHost, address.AbsolutePath);
        var wrapped = (KnownHosts.IsGoogle(host) && path == "/url") || (host.EndsWith("youtube.com", StringComparison.Ordinal) && path == "/redirect") ? Query(address, "q", "url")
            : KnownHosts.IsAtOrBelow(host, "facebook.com") && path == "/l.php" ? Query(address, "u")
            : KnownHosts.IsAtOrBelow(host, "safelinks.protection.outlook.com") || (host == "docs.google.com" && path is "/viewer" or "/gview") ? Query(address, "url")
            : host == "translate.google.com" ? Query(address, "u")
            : host == "view.officeapps.live.com" ? Query(address, "src")
            : null;
        if (Uri.TryCreate(wrapped, UriKind.Absolute, out var inner) && inner.Scheme is "http" or "https")
        {
            return new(DoubtKind.Wrapped, inner.AbsoluteUri);
        }

        var isSearch = (KnownHosts.IsGoogle(host) && path is "/search" or "/url") || (host is "www.bing.com" or "bing.com" or "search.yahoo.com" && path == "/search");
        return isSearch || host is "webcache.googleusercontent.com" or "translate.google.com" || KnownHosts.IsAtOrBelow(host, "translate.goog")
            ? new(DoubtKind.SearchResult, host)
            : null;
    }

    private static AddressDoubt? OfSession(Uri address)
    {
        var plain = Sessions().Replace(address.AbsoluteUri, "$1");
        return plain.Length == address.AbsoluteUri.Length ? null : new(DoubtKind.Session, LooseEnd().Replace(plain, ""));
    }

    private static AddressDoubt? OfHost(Uri address)
    {
        var host = address.IdnHost;
        if (KnownHosts.IsShortener(host))
        {
            return new(DoubtKind.Shortened, host);
        }

        if (Editing().Match(host + address.AbsolutePath) is { Success: true } editing)
        {
            return new(DoubtKind.Editing, $"https://{editing.Groups[1].Value}{(editing.Groups[2].Value == "forms" ? "/viewform" : "/preview")}");
        }

        return KnownHosts.IsOpen(address) ? null
            : KnownHosts.SharingService(host) is { } service ? new(DoubtKind.Shared, service)
            : SignIn().IsMatch(host + address.AbsolutePath) ? new(DoubtKind.SignIn, host)
            : null;
    }

    private static AddressDoubt? OfBackstage(Uri address) =>
        Backstage().IsMatch($"{address.IdnHost}{address.AbsolutePath}{address.Query}") ? new(DoubtKind.Backstage, address.IdnHost) : null;

    private static string? Query(Uri address, params ReadOnlySpan<string> names)
    {
        foreach (var part in address.Query.TrimStart('?').Split('&'))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && names.Contains(part[..sign]))
            {
                return WebUtility.UrlDecode(part[(sign + 1)..]);
            }
        }

        return null;
    }

    /// <summary>The marks of one person's visit: names of sessions, and of signatures that run out. Short values are of something else.</summary>
    [GeneratedRegex(
        @"([?&]?)(?:;jsessionid=[^?#]*|\b(?:PHPSESSID|JSESSIONID|ASPSESSIONID\w*|session_?id|(?:sid|token|access_token|sig|signature|X-Amz-[A-Za-z-]+)(?==[^&#]{16}))=[^&#]*&?|\(S\([A-Za-z0-9]+\)\)/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sessions();

    [GeneratedRegex(@"[?&]+(?=#|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LooseEnd();

    [GeneratedRegex(
        @"^(docs\.google\.com/(document|spreadsheets|presentation|drawings|forms)/(?:u/[0-9]+/)?d/(?!e/)[^/]+)(?:/?\z|/(?:edit|copy|prefill)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Editing();

    [GeneratedRegex(
        @"^(?:(?:[a-z-]+\.)?facebook\.com/(?:groups|share|sharer|login|photo|photo\.php|permalink\.php|story\.php|media|messages)(?:[/.]|\z)|line\.me/(?:R/)?ti/g|(?:www\.)?(?:messenger\.com|m\.me)/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignIn();

    /// <summary>Where people work on a website. Files below such a folder may well be open to all.</summary>
    [GeneratedRegex(
        @"/wp-admin/|/wp-login\.php|^(?:webmail|cpanel|mail|outlook)\.|^itas\.nacc\.go\.th/(?!go/).|[?&]preview=true|/(?:administrator|admin|backend|backoffice|phpmyadmin|cpanel|webmail|login|signin|sign-in)(?:\.php|\.aspx)?(?:/(?!.*\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)\z)|[?]|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Backstage();
}

/// <summary>What can be doubted about an address.</summary>
public enum DoubtKind
{
    /// <summary>It opens in one office or on one computer only; the detail is the host.</summary>
    PrivateNetwork,

    /// <summary>It leads on to another, which is the detail.</summary>
    Wrapped,

    /// <summary>A list of search results, or a copy or translation that a search engine made.</summary>
    SearchResult,

    /// <summary>It holds the mark of one visit and lapses with it; the detail is the address without it.</summary>
    Session,

    /// <summary>A shortened address, which hides where it leads.</summary>
    Shortened,

    /// <summary>A document open for writing; the detail is the address for readers.</summary>
    Editing,

    /// <summary>A file in a store that asks for permission unless it was given to all; the detail is the service.</summary>
    Shared,

    /// <summary>A place in a social network that its members see.</summary>
    SignIn,

    /// <summary>Where the people work who make a website.</summary>
    Backstage,
}

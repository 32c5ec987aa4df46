using System.Collections.Immutable;

namespace Prongsai.Site.Exports;

/// <summary>
/// What browsers are told to forbid on every page: anything from elsewhere, code in the page, being framed, guessing types, and all
/// of the device. Stated in each page, for hosts that send no headers, and in the files that hosts read.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>The policy as a page states it; what only counts in a header is not in it.</summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    internal static ImmutableArray<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", $"{PagePolicy}; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];
}

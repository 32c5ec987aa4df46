using System.Collections.Frozen;

namespace Prongsai.Links.Addresses;

/// <summary>Questions to a web address that need no network.</summary>
internal static class WebAddress
{
    private static readonly FrozenSet<string> HomePaths = new[]
    {
        "", "/th", "/en", "/home", "/index.html", "/index.htm", "/index.php", "/index.asp", "/index.aspx", "/default.aspx", "/default.asp",
        "/home.html", "/home.php", "/main.php", "/web", "/frontpage", "/home/index",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    public static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;

    /// <summary>The host's name and port, which together are one server to be polite to.</summary>
    public static string HostOf(Uri address) => $"{BareHost(address)}:{address.Port}";

    /// <summary>The host's name without <c>www.</c>.</summary>
    public static string BareHost(Uri address) =>
        address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;

    public static bool IsHome(Uri address) => address.Query.Length == 0 && HomePaths.Contains(address.AbsolutePath.TrimEnd('/'));

    /// <summary>True where only the scheme, <c>www.</c>, a slash at the end or the spelling of letters differ.</summary>
    public static bool IsSamePage(Uri one, Uri other) =>
        BareHost(one).Equals(BareHost(other), StringComparison.OrdinalIgnoreCase) && PathOf(one) == PathOf(other);

    /// <summary>The file name extension, in lower case and without its dot; empty where there is none.</summary>
    public static string ExtensionOf(Uri address) =>
        Path.GetExtension(Uri.UnescapeDataString(address.AbsolutePath)).TrimStart('.').ToLowerInvariant();

    private static string PathOf(Uri address) =>
        Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/') + Uri.UnescapeDataString(address.Query);
}

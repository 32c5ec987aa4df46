using System.CommandLine;

namespace Prongsai.Cli.Usage;

/// <summary>An option that is the address of a published site's folder: a whole one, without query, fragment or password.</summary>
internal static class SiteAddress
{
    public static Option<string?> Option(string description) =>
        new Option<string?>("--url") { Description = description, HelpName = "url" }.Holding(
            word => In(word) is not null,
            "ต้องเป็นที่อยู่เว็บเต็มที่ขึ้นต้นด้วย https:// หรือ http:// / must be a whole web address that begins with https:// or http://");

    /// <summary>The address with a slash at its end; null for one that is not of a folder.</summary>
    public static Uri? In(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "", Host.Length: > 0 }
            ? new Uri(uri.AbsoluteUri.TrimEnd('/') + "/")
            : null;
}

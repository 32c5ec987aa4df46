using System.Collections.Frozen;

namespace Prongsai.Core.Addresses;

/// <summary>The hosts of which something is known beforehand. A name covers the hosts below it where nothing else is said.</summary>
public static class KnownHosts
{
    private static readonly FrozenSet<string> Shorteners = Set(
        "bit.ly", "bitly.com", "tinyurl.com", "cutt.ly", "goo.gl", "shorturl.at", "shorturl.asia", "t.co", "t.ly", "ow.ly", "is.gd", "v.gd", "rb.gy", "buff.ly",
        "rebrand.ly", "shorturl.gg", "tiny.cc", "short.gy", "qrgo.page", "qrco.de", "qr.page", "qrs.ly", "me-qr.com", "url.in.th", "fb.me", "fb.watch", "we.tl",
        "s.id", "lnkd.in", "bit.do", "adf.ly", "ouo.io");

    private static readonly FrozenDictionary<string, string> Sharing = new Dictionary<string, string>
    {
        ["drive.google.com"] = "Google Drive",
        ["docs.google.com"] = "Google Docs",
        ["photos.google.com"] = "Google Photos",
        ["photos.app.goo.gl"] = "Google Photos",
        ["1drv.ms"] = "OneDrive",
        ["onedrive.live.com"] = "OneDrive",
        ["sharepoint.com"] = "SharePoint",
        ["teams.microsoft.com"] = "Microsoft Teams",
        ["dropbox.com"] = "Dropbox",
        ["icloud.com"] = "iCloud",
        ["mega.nz"] = "MEGA",
        ["box.com"] = "Box",
        ["wetransfer.com"] = "WeTransfer",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> PrivateEndings =
        Set("localhost", "local", "internal", "lan", "home", "corp", "intranet", "test", "invalid", "home.arpa");

    /// <summary>Where agencies are asked to publish, or speak to the public, besides their own websites.</summary>
    private static readonly FrozenSet<string> Public = Set(
        "nacc.go.th", "gprocurement.go.th", "data.go.th", "dla.go.th", "oic.go.th", "cgd.go.th", "egov.go.th", "dga.or.th", "info.go.th", "bizportal.go.th",
        "ocsc.go.th", "opdc.go.th", "nesdc.go.th", "krisdika.go.th", "ratchakitcha.soc.go.th", "1111.go.th", "damrongdham.moi.go.th", "moi.go.th", "mof.go.th",
        "moe.go.th", "moph.go.th", "obec.go.th", "eodb.go.th", "audit.go.th", "facebook.com", "youtube.com", "youtu.be", "line.me", "lin.ee", "instagram.com", "x.com",
        "twitter.com", "tiktok.com", "sites.google.com", "google.com", "forms.office.com", "web.archive.org", "goo.gl");

    /// <summary>Only the very host: what stands below one may be a lasting service, such as maps.</summary>
    public static bool IsShortener(string host) => Shorteners.Contains(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host);

    public static bool IsPrivate(string host) => Holds(PrivateEndings, host.TrimEnd('.'));

    /// <summary>True for hosts on which an agency may well publish though they are not its own.</summary>
    public static bool IsPublic(string host) => Holds(Public, host);

    public static bool IsGoogle(string host) => host is "google.com" or "www.google.com" or "google.co.th" or "www.google.co.th";

    /// <summary>The name of the service that stores files and shows each to those it was shared with; null for other hosts.</summary>
    public static string? SharingService(string host) => Above(host).Select(Sharing.GetValueOrDefault).FirstOrDefault(s => s is not null);

    /// <summary>True for what such a service publishes for everybody: a form for answers, a document published on the web.</summary>
    public static bool IsOpen(Uri address) =>
        address.IdnHost == "docs.google.com"
        && (address.AbsolutePath.Contains("/viewform", StringComparison.Ordinal) || address.AbsolutePath.Contains("/pub", StringComparison.Ordinal));

    public static bool IsAtOrBelow(string host, string above) => Above(host).Contains(above, StringComparer.OrdinalIgnoreCase);

    private static bool Holds(FrozenSet<string> known, string host) => Above(host).Any(known.Contains);

    /// <summary>A host and those above it.</summary>
    private static IEnumerable<string> Above(string host)
    {
        yield return host;
        for (var dot = host.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            yield return host[(dot + 1)..];
        }
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> hosts) => FrozenSet.ToFrozenSet(hosts.ToArray(), StringComparer.OrdinalIgnoreCase);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Prongsai.Links.Reading;

/// <summary>Where a page leads on by itself, as its source says: nothing of it is run.</summary>
internal static partial class PageLeads
{
    private const int SecondsOfALead = 10;
    private const int MostFrames = 3;
    private const int LongestScript = 20_000;

    /// <summary>By <c>meta refresh</c>; one that comes late or leads nowhere else only renews the page.</summary>
    public static string? OfHead(IDocument document) =>
        document.QuerySelectorAll("meta[http-equiv=refresh i]").Where(m => m.Closest("noscript") is null).Select(m => OfRefresh(m.GetAttribute("content"))).FirstOrDefault(l => l is not null);

    /// <summary>The address in a value of <c>Refresh</c>, as in <c>0; url=/new</c>.</summary>
    public static string? OfRefresh(string? value) =>
        value is not null
        && Refresh().Match(value) is { Success: true } match
        && double.TryParse(match.Groups["seconds"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= SecondsOfALead
            ? match.Groups["url"].Value.Trim().Trim('"', '\'')
            : null;

    /// <summary>The first address that a script, or the page's loading, sets as the new one.</summary>
    public static string? OfScripts(IDocument document)
    {
        var scripts = document.QuerySelectorAll("script:not([src])").Select(s => s.TextContent).Append(document.Body?.GetAttribute("onload") ?? "");
        foreach (var script in scripts)
        {
            var read = script.Length > LongestScript ? script[..LongestScript] : script;
            if (Location().Match(read) is { Success: true } match)
            {
                return match.Groups["url"].Value.Replace("\\/", "/", StringComparison.Ordinal);
            }
        }

        return null;
    }

    public static ImmutableArray<string> Frames(IDocument document) =>
    [
        .. document.QuerySelectorAll("frame[src], iframe[src], embed[src], object[data]")
            .Where(f => !IsTiny(f) && !PageParts.IsHidden(f))
            .Select(f => f.GetAttribute("src") ?? f.GetAttribute("data") ?? "")
            .Where(s => s.Trim().Length > 0 && !s.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
            .Take(MostFrames),
    ];

    /// <summary>What addresses of the page are relative to; null where it is the page's own.</summary>
    public static string? Base(IDocument document) => document.QuerySelector("base[href]")?.GetAttribute("href");

    private static bool IsTiny(IElement frame) => frame.GetAttribute("width") is "0" or "1" || frame.GetAttribute("height") is "0" or "1";

    [GeneratedRegex("""^\s*(?<seconds>\d{1,4}(?:\.\d{1,3})?)\s*[;,]?\s*(?:url\s*=\s*)?(?<url>\S.*)$""", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();

    [GeneratedRegex(
        """(?:^|[\s;{}(.])location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*(?<q>["'])(?<url>[^"'\s<>]{1,3000})\k<q>\s*(?!\s*\+)""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Location();
}

/// <summary>What a page shows besides text: pictures, players and documents it links to, as its source names them.</summary>
internal static class PageResources
{
    private const int Most = 5_000;

    private static readonly FrozenSet<string> Documents = new[]
    {
        ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".csv", ".zip", ".rar", ".jpg", ".jpeg", ".png",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> In(IDocument document) =>
        document.QuerySelectorAll("img[src], video[src], source[src], iframe[src], frame[src], embed[src], object[data], a[href]")
            .Select(NameOf).OfType<string>().Take(Most).ToFrozenSet(StringComparer.Ordinal);

    private static string? NameOf(IElement element)
    {
        var name = element.GetAttribute("src") ?? element.GetAttribute("data") ?? element.GetAttribute("href");
        return name is null || (element.LocalName == "a" && !IsDocument(name)) ? null : name.Trim();
    }

    private static bool IsDocument(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address[..end];
        var dot = path.LastIndexOf('.');
        return dot >= 0 && Documents.Contains(path[dot..]);
    }
}

using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Cli.Verification;

/// <summary>What in a server's headers keeps a file from being shown as it was published, whatever its bytes. Pure.</summary>
internal static class ServingJudge
{
    /// <summary>The types by which browsers show or use a file of an extension; the first is the one to name.</summary>
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        [".html"] = ["text/html"],
        [".css"] = ["text/css"],
        [".js"] = ["text/javascript", "application/javascript", "application/x-javascript"],
        [".svg"] = ["image/svg+xml"],
        [".pdf"] = ["application/pdf"],
        [".csv"] = ["text/csv", "application/csv", "text/plain", "application/vnd.ms-excel", "application/octet-stream"],
    };

    /// <summary>Files whose words browsers read by the character set that they are told.</summary>
    private static readonly ImmutableHashSet<string> Texts = [".html", ".css", ".js", ".svg", ".txt", ".xml", ".ics", ".md"];

    private static readonly ImmutableHashSet<string> NamesOfUtf8 = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "", "utf-8", "utf8", "unicode-1-1-utf-8");

    /// <param name="path">The file's path below the site.</param>
    /// <param name="served">What was said with it.</param>
    /// <param name="content">Its bytes, as they came.</param>
    public static IEnumerable<ServingFlaw> Of(string path, ServedAs served, ReadOnlyMemory<byte> content)
    {
        var extension = Path.GetExtension(path);
        var isPage = extension == ".html";
        if (Texts.Contains(extension) && !NamesOfUtf8.Contains(served.Charset) && IsReadByHeader(content.Span))
        {
            yield return new(ServingDiagnostics.OtherCharset, path, served.Charset);
        }

        foreach (var flaw in OfType(path, extension, served))
        {
            yield return flaw;
        }

        if (isPage && served.Disposition.TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(ServingDiagnostics.Attachment, path);
        }

        if (path != "404.html" && HidesFromSearch(served.Robots))
        {
            yield return new(ServingDiagnostics.NotIndexed, path, served.Robots);
        }

        if (isPage && PolicyReader.BlockedBy(served.Policies) is { Length: > 0 } blocked)
        {
            yield return new(ServingDiagnostics.PolicyBlocks, path, blocked);
        }

        if (isPage && (content.Span.IndexOf("data-cfemail"u8) >= 0 || content.Span.IndexOf("/cdn-cgi/l/email-protection"u8) >= 0))
        {
            yield return new(ServingDiagnostics.MailRewritten, path);
        }
    }

    /// <summary>Of the way from the address that was asked for to that which gave the file.</summary>
    public static IEnumerable<ServingFlaw> OfWay(string path, Uri asked, Uri from) =>
        string.Equals(asked.Host, from.Host, StringComparison.OrdinalIgnoreCase) ? [] : [new(ServingDiagnostics.OtherHost, path, from.Host)];

    private static IEnumerable<ServingFlaw> OfType(string path, string extension, ServedAs served)
    {
        if (!Types.TryGetValue(extension, out var right) || right.Contains(served.MediaType))
        {
            return [];
        }

        return served.MediaType.Length > 0
            ? [new(ServingDiagnostics.OtherType, path, served.MediaType, right[0], extension)]
            : served.ForbidsGuessing ? [new(ServingDiagnostics.NoTypeToGuess, path, right[0], extension)] : [];
    }

    /// <summary>A mark at the start of a file counts more than the header; and what is ASCII is the same in all of them.</summary>
    private static bool IsReadByHeader(ReadOnlySpan<byte> content) =>
        !content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) && content.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    /// <summary>A rule for one search engine begins with its name, <c>googlebot: noindex</c>; of other rules with a colon, none hides a page.</summary>
    private static bool HidesFromSearch(string robots) =>
        robots.ToLowerInvariant().Split(',').Select(r => r.Split(':', StringSplitOptions.TrimEntries))
            .Any(r => r[^1] is "noindex" or "none" && !r[0].StartsWith("max-", StringComparison.Ordinal));
}

using System.Text;

namespace Prongsai.Site.Exports;

/// <summary>
/// Tells a host file of this program, by whatever version, from one that somebody else wrote: by how its lines begin and end. What
/// <see cref="HostFilesWriter"/> and <see cref="SecurityTextWriter"/> write next must go on beginning so.
/// </summary>
public static class HostFileMark
{
    private static readonly Dictionary<string, (string Start, string End)[]> FirstLines = new(StringComparer.Ordinal)
    {
        [".htaccess"] = [("ErrorDocument 404 /", "404.html"), ("<IfModule mod_mime.c>", ""), ("  AddType font/woff2 .woff2", ""), ("  AddType text/csv .csv", "")],
        [".nojekyll"] = [],
        ["_headers"] = [("/*", ""), ($"  {SecurityHeaders.All[0].Name}: default-src 'none'", "")],
        ["web.config"] =
        [
            ("<?xml version=\"1.0\" encoding=\"utf-8\"?>", ""),
            ("<configuration>", ""),
            ("  <system.webServer>", ""),
            ("    <staticContent>", ""),
            ("      <remove fileExtension=\".csv\" />", ""),
            ("      <mimeMap fileExtension=\".csv\" mimeType=\"text/csv; charset=utf-8\" />", ""),
        ],
        [".well-known/security.txt"] =
            [("Contact: ", ""), ("Expires: ", "T23:59:59+07:00"), ("Preferred-Languages: ", ""), ("Canonical: ", ".well-known/security.txt")],
    };

    public static bool IsKnown(string path) => FirstLines.ContainsKey(path);

    /// <summary>True where a file of this path and content is one that this program writes. One without a mark is ours only where it is empty.</summary>
    public static bool IsOn(string path, ReadOnlySpan<byte> content)
    {
        if (!FirstLines.TryGetValue(path, out var expected))
        {
            return false;
        }

        var lines = Encoding.UTF8.GetString(content).Split('\n', expected.Length + 1);
        return expected.Length == 0
            ? content.IsEmpty
            : lines.Length > expected.Length && expected.Zip(lines, (e, line) => Has(line.TrimEnd('\r'), e)).All(has => has);
    }

    private static bool Has(string line, (string Start, string End) expected) =>
        line.StartsWith(expected.Start, StringComparison.Ordinal) && line.EndsWith(expected.End, StringComparison.Ordinal);
}

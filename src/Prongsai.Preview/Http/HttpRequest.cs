using System.Text;

namespace Prongsai.Preview.Http;

/// <summary>What a browser asks for: the head of a request without those of its lines that nothing here depends on.</summary>
internal sealed record HttpRequest(string Method, string Target, string? Host, bool HasBody, bool KeepsAlive)
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1"];

    public bool IsHead => Method == "HEAD";

    /// <summary>The address below the host without its query, decoded; it begins with a slash.</summary>
    public string Path => Uri.UnescapeDataString(Target.Split('?', '#')[0]);

    /// <summary>
    /// Whether it was sent to this machine by a name of its own. A page from elsewhere whose name was made to lead here sends that name.
    /// </summary>
    public bool IsForThisMachine => Host is { } host && OwnNames.Contains(host.Split(':')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The request, or null where it is none.</summary>
    /// <param name="head">Its bytes up to the empty line.</param>
    public static HttpRequest? Parse(ReadOnlySpan<byte> head)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        if (lines[0].Split(' ') is not [{ Length: > 0 } method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"])
        {
            return null;
        }

        var fields = lines.Skip(1).Where(l => l.Length > 0).Select(l => l.Split(':', 2)).ToList();
        var hosts = Values(fields, "Host");
        return hosts.Count > 1 || fields.Exists(f => f.Length != 2)
            ? null
            : new HttpRequest(
                method,
                target,
                hosts.FirstOrDefault(),
                HasBody: Values(fields, "Transfer-Encoding").Count > 0 || Values(fields, "Content-Length").Exists(v => v != "0"),
                KeepsAlive: lines[0].EndsWith('1') && !Values(fields, "Connection").Exists(v => v.Contains("close", StringComparison.OrdinalIgnoreCase)));
    }

    private static List<string> Values(List<string[]> fields, string name) =>
        [.. fields.Where(f => f.Length == 2 && f[0].Equals(name, StringComparison.OrdinalIgnoreCase)).Select(f => f[1].Trim())];
}

namespace Prongsai.Cli.Verification;

/// <summary>Reads Content-Security-Policy headers for one question: may pages use what their own host gives?</summary>
internal static class PolicyReader
{
    private static readonly (string Directive, string Name)[] Needed =
        [("style-src", "style-src"), ("font-src", "font-src"), ("img-src", "img-src"), ("script-src", "script-src"), ("connect-src", "connect-src")];

    /// <summary>The directives by which files of the same host are blocked, in one order; empty where none is.</summary>
    public static string BlockedBy(IEnumerable<string> policies)
    {
        var read = policies.SelectMany(p => p.Split(',')).Select(Read).ToList();
        return string.Join(", ", Needed.Where(n => read.Exists(p => Blocks(p, n.Directive))).Select(n => n.Name));
    }

    private static bool Blocks(Dictionary<string, string[]> policy, string directive)
    {
        if (directive == "script-src" && policy.TryGetValue("sandbox", out var allowed) && !allowed.Contains("allow-scripts"))
        {
            return true;
        }

        string[] order = directive is "style-src" or "script-src" ? [directive + "-elem", directive, "default-src"] : [directive, "default-src"];
        return order.FirstOrDefault(policy.ContainsKey) is { } governing && !Array.Exists(policy[governing], IsOwnHost);
    }

    /// <summary>A host that is named may be the site's own, so it is not held against the policy.</summary>
    private static bool IsOwnHost(string source) => source is "'self'" or "*" or "https:" or "http:" || source.Contains('.', StringComparison.Ordinal);

    /// <summary>The first of two directives of one name counts.</summary>
    private static Dictionary<string, string[]> Read(string policy)
    {
        var read = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var words in policy.ToLowerInvariant().Split(';').Select(d => d.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 0))
        {
            read.TryAdd(words[0], words[1..]);
        }

        return read;
    }
}

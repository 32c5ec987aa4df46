using System.Collections.Immutable;

namespace Prongsai.Cli.Verification;

/// <summary>What a server said with a file that browsers and search engines obey; every text as it was sent, and empty where nothing was.</summary>
internal sealed record ServedAs
{
    /// <summary>Nothing was said.</summary>
    public static ServedAs Nothing { get; } = new();

    public string MediaType { get; init; } = "";

    public string Charset { get; init; } = "";

    public string Disposition { get; init; } = "";

    public string Robots { get; init; } = "";

    public string TypeOptions { get; init; } = "";

    public string StrictTransport { get; init; } = "";

    /// <summary>Each policy that was sent: all of them hold.</summary>
    public ImmutableArray<string> Policies { get; init; } = [];

    public bool ForbidsGuessing => TypeOptions.Trim().Equals("nosniff", StringComparison.OrdinalIgnoreCase);

    public static ServedAs In(HttpResponseMessage response)
    {
        var type = response.Content.Headers.ContentType;
        return new ServedAs
        {
            MediaType = type?.MediaType?.ToLowerInvariant() ?? "",
            Charset = type?.CharSet?.Trim('"') ?? "",
            Disposition = string.Join(", ", Values(response, "Content-Disposition")),
            Robots = string.Join(", ", Values(response, "X-Robots-Tag")),
            TypeOptions = string.Join(", ", Values(response, "X-Content-Type-Options")),
            StrictTransport = string.Join(", ", Values(response, "Strict-Transport-Security")),
            Policies = [.. Values(response, "Content-Security-Policy")],
        };
    }

    private static string[] Values(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values) ? [.. values] : [];
}

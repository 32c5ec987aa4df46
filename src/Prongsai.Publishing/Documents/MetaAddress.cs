namespace Prongsai.Publishing.Documents;

/// <summary>Which <c>meta</c> elements hold an address, and where in them it stands.</summary>
internal static class MetaAddress
{
    private static readonly string[] Names =
    [
        "og:url", "og:image", "og:image:url", "og:image:secure_url", "og:audio", "og:video", "twitter:image", "twitter:image:src",
        "msapplication-tileimage", "msapplication-config",
    ];

    public static bool IsAddress(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The address in a text such as <c>0; url=../</c>; null where the page only reloads itself.</summary>
    public static string? OfRefresh(string content)
    {
        var start = content.AsSpan().IndexOfAny(';', ',');
        if (start < 0)
        {
            return null;
        }

        var rest = content[(start + 1)..].Trim();
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart() is ['=', .. var value])
        {
            rest = value.Trim();
        }

        return rest.Length == 0 ? null : rest.Trim('"', '\'');
    }
}

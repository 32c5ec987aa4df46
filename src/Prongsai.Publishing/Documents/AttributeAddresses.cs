namespace Prongsai.Publishing.Documents;

/// <summary>Finds the addresses in attributes that hold more than one address, or something else beside it.</summary>
internal static class AttributeAddresses
{
    private const string Blanks = " \t\r\n\f";

    private static readonly string[] MetaNames =
    [
        "og:url", "og:image", "og:image:url", "og:image:secure_url", "og:audio", "og:video", "twitter:image", "twitter:image:src",
        "msapplication-tileimage", "msapplication-config",
    ];

    /// <summary>True for the names of <c>meta</c> elements whose content is an address.</summary>
    public static bool IsAddressMeta(string name) => MetaNames.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The address in a text such as <c>0; url=../</c>; null where the page only reloads itself.</summary>
    public static string? InRefresh(string content)
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

    /// <summary>The addresses in a list of images for several widths, such as <c>a.jpg 400w, b.jpg 800w</c>.</summary>
    public static IEnumerable<string> InSrcset(string srcset)
    {
        var at = 0;
        while (Skip(srcset, at, Blanks + ",") is var start && start < srcset.Length)
        {
            var end = Find(srcset, start, Blanks);
            var address = srcset[start..end];
            var bare = address.TrimEnd(',');
            yield return bare;
            at = bare.Length < address.Length ? end : Find(srcset, end, ",");
        }
    }

    private static int Skip(string text, int from, string characters)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(characters);
        return length < 0 ? text.Length : from + length;
    }

    private static int Find(string text, int from, string characters)
    {
        var length = text.AsSpan(from).IndexOfAny(characters);
        return length < 0 ? text.Length : from + length;
    }
}

using System.Buffers;

namespace Prongsai.Publishing.Addresses;

/// <summary>The parts of an address as a browser takes them apart. Pure functions on text.</summary>
internal static class AddressText
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly SearchValues<char> LineCharacters = SearchValues.Create("\t\r\n");

    /// <summary>Without surrounding blanks and without line breaks and tabs anywhere, all of which a browser drops.</summary>
    public static string Clean(string text)
    {
        var trimmed = text.Trim(' ', '\t', '\r', '\n', '\f');
        return trimmed.AsSpan().ContainsAny(LineCharacters)
            ? string.Concat(trimmed.Where(c => !LineCharacters.Contains(c)))
            : trimmed;
    }

    /// <summary>The scheme in lower case; null where there is none.</summary>
    public static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters)
            ? text[..colon].ToLowerInvariant()
            : null;
    }

    /// <summary>The path before the query, and the decoded fragment; null where there is no number sign.</summary>
    public static (string Path, string? Fragment) Split(string text)
    {
        var sign = text.IndexOf('#', StringComparison.Ordinal);
        var (before, fragment) = sign < 0 ? (text, null) : (text[..sign], Uri.UnescapeDataString(text[(sign + 1)..]));
        var query = before.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? before : before[..query], fragment);
    }

    /// <summary>One part of a path with its percent signs decoded, unless that would make a slash of its own.</summary>
    public static string DecodePart(string part)
    {
        if (!part.Contains('%', StringComparison.Ordinal))
        {
            return part;
        }

        var decoded = Uri.UnescapeDataString(part);
        return decoded.Contains('/', StringComparison.Ordinal) ? part : decoded;
    }
}

using System.Text;
using System.Text.Json;

namespace Prongsai.SiteTests.Support;

/// <summary>Reads the script of a search index: each entry as address, code, kind, title and texts, written out.</summary>
internal static class SearchIndexText
{
    public static IReadOnlyList<string[]> Pages(string script)
    {
        using var index = JsonDocument.Parse(script["var prongsaiIndex=".Length..script.LastIndexOf(';')]);
        var packed = index.RootElement.GetProperty("packed").GetBoolean();
        var texts = new List<string>();
        return [.. index.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.EnumerateArray().Select((part, place) =>
        {
            if (part.ValueKind == JsonValueKind.Number)
            {
                return texts[part.GetInt32()];
            }

            var text = part.GetString() ?? "";
            if (place > 1)
            {
                texts.Add(packed ? Unpack(text) : text);
            }

            return place > 1 ? texts[^1] : text;
        }).ToArray())];
    }

    private static string Unpack(string text) => text.Aggregate(new StringBuilder(), (all, c) => all.Append((char)(c switch
    {
        >= '#' and <= '}' => c + 0x0DDE,
        >= '\u00A3' and <= '\u00FD' => c - 0x80,
        >= '\u0E01' and <= '\u0E5B' => c - 0x0D5E,
        _ => c,
    }))).ToString();
}

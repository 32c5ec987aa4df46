using System.Text.Json;

namespace Prongsai.SiteTests.Support;

/// <summary>Reads the script of a search index: each entry as address, code, kind, title and texts, written out.</summary>
internal static class SearchIndexText
{
    public static IReadOnlyList<string[]> Pages(string script)
    {
        using var index = JsonDocument.Parse(script["var prongsaiIndex=".Length..script.LastIndexOf(';')]);
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
                texts.Add(text);
            }

            return place > 1 ? texts[^1] : text;
        }).ToArray())];
    }
}

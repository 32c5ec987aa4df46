using System.Text;
using System.Text.Json;

namespace Prongsai.SiteTests.Support;

/// <summary>Reads the script of a search index: each entry as address, code or number of its group, kind, title and texts, written out.</summary>
internal static class SearchIndexText
{
    private const int FirstText = 2;

    public static IReadOnlyList<string[]> Pages(string script)
    {
        var index = JsonSerializer.Deserialize<string>(script["var prongsaiIndex=".Length..script.LastIndexOf(';')]) ?? "";
        var texts = new List<string>();
        return [.. index.Split('\n').Select(line => line.Split('|').Select((part, place) =>
        {
            if (place < FirstText)
            {
                return part;
            }

            if (int.TryParse(part, out var number))
            {
                return texts[number];
            }

            texts.Add(Unpack(part));
            return texts[^1];
        }).ToArray())];
    }

    /// <summary>As <c>thai.js</c> does.</summary>
    private static string Unpack(string text)
    {
        var unpacked = new StringBuilder();
        foreach (var (number, part) in text.Split('~').Index())
        {
            unpacked.Append(number % 2 == 0 ? part : part.Length == 0 ? "~" : string.Concat(part.Select(c => c is >= '!' and <= '{' ? (char)(c + 0xDE0) : c)));
        }

        return unpacked.ToString();
    }
}

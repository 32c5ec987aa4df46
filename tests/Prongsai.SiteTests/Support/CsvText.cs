using System.Text;

namespace Prongsai.SiteTests.Support;

/// <summary>Reads CSV as a spreadsheet does, written apart from the program's own writer.</summary>
internal static class CsvText
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var lines = Lines(text.TrimStart('\uFEFF'));
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static List<List<string>> Lines(string text)
    {
        List<List<string>> lines = [[]];
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    lines[^1].Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    lines[^1].Add(field.ToString());
                    field.Clear();
                    lines.Add([]);
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        return lines[..^1];
    }
}

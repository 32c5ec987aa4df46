using System.Globalization;
using System.Text;

namespace Prongsai.Cli.Starting;

/// <summary>
/// Fills one of the files that a new site begins with. A line <c>#? word</c> begins a part that stands only where the word has a value,
/// <c>#? !word</c> one that stands where it has none, <c>#.</c> ends it; <c>{word}</c> is the value, quoted where it is text.
/// </summary>
internal sealed class SkeletonText(IReadOnlyDictionary<string, string?> values, bool isBilingual)
{
    private const string Part = "#? ";

    private const string End = "#.";

    public static string Read(string name)
    {
        using var stream = typeof(SkeletonText).Assembly.GetManifestResourceStream($"skeleton/{name}")
            ?? throw new InvalidOperationException($"the program lacks its file {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A text as a YAML scalar in double quotes.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    public string Fill(string template)
    {
        var filled = new StringBuilder();
        var isShown = true;
        foreach (var line in template.Split('\n')[..^1])
        {
            if (line.StartsWith(Part, StringComparison.Ordinal))
            {
                isShown = IsThere(line[Part.Length..]);
            }
            else if (line == End)
            {
                isShown = true;
            }
            else if (isShown && (isBilingual || !line.TrimStart().StartsWith("en: ", StringComparison.Ordinal)))
            {
                filled.Append(Values(line)).Append('\n');
            }
        }

        return filled.ToString();
    }

    private bool IsThere(string word) => word[0] == '!' ? values.GetValueOrDefault(word[1..]) is null : values.GetValueOrDefault(word) is not null;

    private string Values(string line)
    {
        foreach (var (word, value) in values)
        {
            line = line.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{word}}}"), value, StringComparison.Ordinal);
        }

        return line;
    }
}

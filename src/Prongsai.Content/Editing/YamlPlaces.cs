using Prongsai.Content.Yaml;

namespace Prongsai.Content.Editing;

/// <summary>Where the parts of a YAML file begin and end in its text, as an editor needs it: with their quotes, brackets and lines.</summary>
internal sealed class YamlPlaces(string text)
{
    public string Text => text;

    /// <summary>How the file's lines end.</summary>
    public string LineEnd { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public int ColumnOf(int offset) => offset - StartOfLine(offset);

    public int StartOfLine(int offset) => text.LastIndexOfAny(['\n', '\r'], Math.Max(0, offset - 1), Math.Max(0, offset)) + 1;

    /// <summary>Behind the end of the line, where the next one begins.</summary>
    public int NextLine(int offset)
    {
        var end = EndOfLine(offset);
        return end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
    }

    /// <summary>Behind the colon of a key.</summary>
    public static int BehindColon(string text, YamlEntry entry) => text.IndexOf(':', entry.KeySpan.Offset + entry.KeySpan.Length) + 1;

    public int EndOf(YamlEntry entry) =>
        entry.Value is YamlScalar { IsMissing: true } ? BehindColon(text, entry) : EndOf(entry.Value, ColumnOf(entry.KeySpan.Offset));

    /// <param name="node">The value.</param>
    /// <param name="column">That of the key or dash that it belongs to: lines further in are its own.</param>
    public int EndOf(YamlNode node, int column) => node switch
    {
        YamlMap { Flow: { } flow } => flow.Offset + flow.Length,
        YamlSequence { Flow: { } flow } => flow.Offset + flow.Length,
        YamlMap { Entries: [.., var last] } => EndOf(last),
        YamlSequence { Items: [.., var last] } => EndOf(last, DashOf(last) is { } dash ? ColumnOf(dash) : column),
        YamlScalar when IsBlock(node) => EndOfBlock(node.Span.Offset, column),
        _ => node.Span.Offset + node.Span.Length,
    };

    /// <summary>Whether it is a text in lines of its own, behind a bar or an angle.</summary>
    public bool IsBlock(YamlNode node) => node is YamlScalar { IsMissing: false } && node.Span.Length > 0 && text[node.Span.Offset] is '|' or '>';

    /// <summary>The dash before an entry of a list in lines; null where what stands before it is something else.</summary>
    public int? DashOf(YamlNode item)
    {
        var at = item switch
        {
            YamlMap { Flow: { } flow } => flow.Offset,
            YamlSequence { Flow: { } flow } => flow.Offset,
            YamlMap { Entries: [var first, ..] } => first.KeySpan.Offset,
            _ => item.Span.Offset,
        };
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before >= 0 && text[before] == '-' && text.AsSpan(StartOfLine(before), before - StartOfLine(before)).IsWhiteSpace() ? before : null;
    }

    private int EndOfLine(int offset) => text.AsSpan(offset).IndexOfAny('\n', '\r') is var length and >= 0 ? offset + length : text.Length;

    private int EndOfBlock(int offset, int column)
    {
        var end = EndOfLine(offset);
        for (var line = NextLine(offset); line < text.Length; line = NextLine(line))
        {
            var content = text.AsSpan(line, EndOfLine(line) - line);
            if (content.IsWhiteSpace())
            {
                continue;
            }

            if (content.IndexOfAnyExcept(' ') <= column)
            {
                break;
            }

            end = EndOfLine(line);
        }

        return end;
    }
}

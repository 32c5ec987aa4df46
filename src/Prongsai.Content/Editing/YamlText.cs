using System.Globalization;
using System.Text;
using Prongsai.Content.Syntax;

namespace Prongsai.Content.Editing;

/// <summary>Writes values as the house does: words for people in double quotes, all else as it is; in place of an old value in its own manner.</summary>
internal static class YamlText
{
    private const string FlowSigns = ",[]{}";

    /// <summary>A value in place of one that was written so.</summary>
    /// <param name="old">The old value as it stands in the file.</param>
    public static string InPlaceOf(string old, string value, bool inFlow) => old switch
    {
        ['"', ..] => Quoted(value),
        ['\'', ..] when value.AsSpan().IndexOfAny('\n', '\r') < 0 => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        ['\'' or '|' or '>', ..] => Quoted(value),
        _ => Plain(value, inFlow),
    };

    public static string Of(NewValue value, bool inFlow) => value switch
    {
        NewText text => Quoted(text.Text),
        NewWord word => Plain(word.Text, inFlow),
        NewWords words => $"[{string.Join(", ", words.Words.Select(w => Plain(w, inFlow: true)))}]",
        _ => throw new ArgumentException("A map stands in lines of its own.", nameof(value)),
    };

    /// <summary>Lines of a map, without the end of the last.</summary>
    public static string Lines(NewMap map, string indent, string end) =>
        string.Join(end + indent, map.Entries.Select(e => Entry(e.Key, e.Value, indent, end)));

    /// <summary>A key and its value, which may go on in lines below.</summary>
    public static string Entry(string key, NewValue value, string indent, string end) => value switch
    {
        NewMap map => $"{key}:{end}{indent}  {Lines(map, indent + "  ", end)}",
        NewList list => $"{key}:{string.Concat(list.Items.Select(i => $"{end}{indent}  {Item(i, indent + "  ", end)}"))}",
        _ => $"{key}: {Of(value, inFlow: false)}",
    };

    /// <summary>An entry of a list, from its dash on.</summary>
    public static string Item(NewMap map, string indent, string end) => $"- {Lines(map, indent + "  ", end)}";

    /// <summary>Words of a list in lines, from the first dash on.</summary>
    public static string Items(NewWords words, string indent, string end) => string.Join(end + indent, words.Words.Select(w => $"- {Plain(w, inFlow: false)}"));

    private static string Plain(string value, bool inFlow) => IsPlain(value, inFlow) ? value : Quoted(value);

    private static bool IsPlain(string value, bool inFlow) =>
        value.Length > 0
        && char.IsLetterOrDigit(value[0])
        && !char.IsWhiteSpace(value[^1]) && value[^1] != ':'
        && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Any(c => char.IsControl(c) || c is '"' or '\'' or '\\' or '`' or '\u2028' or '\u2029' or '\u0085' or '\uFEFF')
        && (!inFlow || value.AsSpan().IndexOfAny(FlowSigns) < 0)
        && !Suspicion.Of(value);

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }
}

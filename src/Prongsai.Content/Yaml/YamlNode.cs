using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>A piece of a YAML file with its place in it.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The same in another file of the same text.</summary>
    public abstract YamlNode In(SourceFile file);
}

/// <summary>Keys with values, in the order written; no key occurs twice.</summary>
internal sealed class YamlMap(ImmutableArray<YamlEntry> entries, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>From brace to brace; null where it stands in lines.</summary>
    public SourceSpan? Flow { get; init; }

    public Origin Origin => new(Span, [.. Entries.Select(e => KeyValuePair.Create(e.Key, e.Value.Span))]);

    public override YamlMap In(SourceFile file) =>
        new([.. Entries.Select(e => e.In(file))], Span with { File = file }) { Flow = Flow is { } flow ? flow with { File = file } : null };

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>One key of a map, with its value.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value)
{
    public YamlEntry In(SourceFile file) => new(Key, KeySpan with { File = file }, Value.In(file));
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    /// <summary>From bracket to bracket; null where it stands in lines.</summary>
    public SourceSpan? Flow { get; init; }

    public override YamlSequence In(SourceFile file) =>
        new([.. Items.Select(i => i.In(file))], Span with { File = file }) { Flow = Flow is { } flow ? flow with { File = file } : null };
}

/// <summary>A value as written; it stays text until it is bound, so YAML never guesses a type.</summary>
internal sealed class YamlScalar(string text, bool isPlain, SourceSpan span) : YamlNode(span)
{
    public string Text { get; } = text;

    /// <summary>True for an unquoted value with nothing in it, which means that the value is missing.</summary>
    public bool IsMissing => isPlain && Text.Length == 0;

    public override YamlScalar In(SourceFile file) => new(Text, isPlain, Span with { File = file });
}

using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>Keys with values, in the order written; no key occurs twice.</summary>
internal sealed class YamlMap(ImmutableArray<YamlEntry> entries, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public Origin Origin => new(Span, [.. Entries.Select(e => KeyValuePair.Create(e.Key, e.Value.Span))]);

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

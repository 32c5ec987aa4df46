using System.Collections.Immutable;
using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(ImmutableArray<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

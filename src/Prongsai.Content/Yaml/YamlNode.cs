using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>A piece of a YAML file with its place in it.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}

using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>A value as written; it stays text until it is bound, so YAML never guesses a type.</summary>
internal sealed class YamlScalar(string text, bool isPlain, SourceSpan span) : YamlNode(span)
{
    public string Text { get; } = text;

    /// <summary>True for an unquoted value with nothing in it, which means that the value is missing.</summary>
    public bool IsMissing => isPlain && Text.Length == 0;
}

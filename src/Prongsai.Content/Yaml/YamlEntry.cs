using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>One key of a map, with its value.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);

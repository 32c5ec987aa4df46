using Prongsai.Content.Yaml;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>One content file that was read: its path below the content folder, its text, and its tree where it is YAML that parsed.</summary>
internal sealed record ContentFile(string RelativePath, SourceFile Source, YamlNode? Root);

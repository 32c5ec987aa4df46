using System.Collections.Concurrent;
using Prongsai.Core.Text;

namespace Prongsai.Content.Yaml;

/// <summary>
/// The trees of files that many contents of one run have alike, as agencies have the national frameworks: each is parsed once, and given
/// to every other file of the same text with that file's own places. Only sound files are kept, so no diagnostic is ever missed.
/// </summary>
public sealed class ParsedFiles
{
    /// <summary>Above the frameworks of a country; where each agency has its own, memory must not grow with them.</summary>
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, YamlNode> _byText = new(StringComparer.Ordinal);

    internal YamlNode? Find(SourceFile file) => _byText.TryGetValue(file.Text, out var known) ? known.In(file) : null;

    internal void Keep(SourceFile file, YamlNode root)
    {
        if (_byText.Count < Most)
        {
            _byText.TryAdd(file.Text, root);
        }
    }
}

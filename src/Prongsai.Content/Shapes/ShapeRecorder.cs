using System.Collections.Immutable;
using Prongsai.Content.Yaml;
using Prongsai.Core.Text;

namespace Prongsai.Content.Shapes;

/// <summary>
/// Notes the keys that a binder asks of one map, in the order of asking; a key asked for twice has the shape of the first time. One key
/// may be assumed to be there, with a value where it is a scalar, to see what else is required then.
/// </summary>
internal sealed class ShapeRecorder(string? assumedKey = null, string? value = null)
{
    private readonly List<KeyShape> _keys = [];

    public ImmutableArray<KeyShape> Keys => [.. _keys];

    public void Add(string key, Shape shape, bool isRequired)
    {
        if (!_keys.Exists(k => k.Name == key))
        {
            _keys.Add(new KeyShape(key, shape, isRequired));
        }
    }

    public bool IsAssumed(string key) => key == assumedKey;

    public YamlScalar? Assumed(string key) => IsAssumed(key) && value is not null
        ? new YamlScalar(value, isPlain: true, new SourceFile("", value).Span(0, value.Length))
        : null;
}

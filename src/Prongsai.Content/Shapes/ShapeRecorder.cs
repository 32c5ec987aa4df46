using System.Collections.Immutable;

namespace Prongsai.Content.Shapes;

/// <summary>Notes the keys that a binder asks of one map, in the order of asking; a key asked for twice has the shape of the first time.</summary>
internal sealed class ShapeRecorder
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
}

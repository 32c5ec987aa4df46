namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>A line through corners, in parts of a pixel, no two of which in a row are the same.</summary>
internal sealed class Outline
{
    private readonly List<(int X, int Y)> _corners;

    public Outline((int X, int Y) start) => _corners = [start];

    public IReadOnlyList<(int X, int Y)> Corners => _corners;

    /// <summary>True where its last corner leads back to its first.</summary>
    public bool IsClosed { get; private set; }

    public void Add((int X, int Y) corner)
    {
        if (_corners[^1] != corner)
        {
            _corners.Add(corner);
        }
    }

    public void Close()
    {
        IsClosed = true;
        if (_corners.Count > 1 && _corners[^1] == _corners[0])
        {
            _corners.RemoveAt(_corners.Count - 1);
        }
    }

    /// <summary>Adds what it goes around, whether or not it is closed.</summary>
    public void FillInto(Coverage field)
    {
        var from = _corners[^1];
        foreach (var to in _corners)
        {
            field.Edge(from.X, from.Y, to.X, to.Y);
            from = to;
        }
    }
}

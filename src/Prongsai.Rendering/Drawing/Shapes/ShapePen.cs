namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>
/// Follows the outlines of a shape to where they stand in a field of pixels. Curves and arcs become straight lines: curves in whole parts of a
/// pixel, arcs by halving them in decimal fractions.
/// </summary>
/// <param name="place">Where the shape stands in the field.</param>
/// <param name="farthest">How many pixels it may reach away from the field's corner.</param>
internal sealed class ShapePen(Affine place, int farthest)
{
    private const int LineBits = 5;
    private const int Lines = 1 << LineBits;

    private readonly List<Outline> _outlines = [];
    private Outline? _open;
    private Point _start;

    public IReadOnlyList<Outline> Outlines => _outlines;

    public Point At { get; private set; }

    public void Move(Point to) => (At, _start, _open) = (to, to, null);

    public void Line(Point to)
    {
        Open().Add(Placed(to));
        At = to;
    }

    public void Curve(Point first, Point second, Point to)
    {
        var outline = Open();
        var (from, one, two, end) = (Placed(At), Placed(first), Placed(second), Placed(to));
        for (var i = 1; i <= Lines; i++)
        {
            outline.Add((On(from.X, one.X, two.X, end.X, i), On(from.Y, one.Y, two.Y, end.Y, i)));
        }

        At = to;
    }

    /// <summary>The shorter way along an ellipse, from one point of its circle to another.</summary>
    /// <param name="circle">Where the circle of one unit around the origin stands.</param>
    /// <param name="halvings">How many times the way is halved into lines.</param>
    public void Arc(Affine circle, Point from, Point to, int halvings)
    {
        if (halvings == 0)
        {
            Line(circle.Of(to));
            return;
        }

        var middle = (from + to).Unit;
        Arc(circle, from, middle, halvings - 1);
        Arc(circle, middle, to, halvings - 1);
    }

    public void Close()
    {
        _open?.Close();
        Move(_start);
    }

    private Outline Open()
    {
        if (_open is null)
        {
            _open = new Outline(Placed(At));
            _outlines.Add(_open);
        }

        return _open;
    }

    /// <exception cref="NotSupportedException">It lies far outside.</exception>
    private (int X, int Y) Placed(Point point)
    {
        var (x, y) = place.Of(point);
        return Math.Abs(x) <= farthest && Math.Abs(y) <= farthest ? (Whole(x), Whole(y)) : throw new NotSupportedException("place");
    }

    private static int Whole(decimal pixels) => (int)decimal.Floor((pixels * Coverage.Pixel) + .5m);

    private static int On(long from, long first, long second, long to, int step)
    {
        long rest = Lines - step;
        var sum = (rest * rest * rest * from) + (3 * rest * rest * step * first) + (3 * rest * step * step * second) + ((long)step * step * step * to);
        return (int)((sum + (1 << ((3 * LineBits) - 1))) >> (3 * LineBits));
    }
}

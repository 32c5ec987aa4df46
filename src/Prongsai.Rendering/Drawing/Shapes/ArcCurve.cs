namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>An arc of an ellipse as paths have it: its radii, how it is turned, and which of the four ways between two points it takes.</summary>
/// <param name="IsRising">It goes from the axis of x towards that of y.</param>
internal sealed record ArcCurve(decimal RadiusX, decimal RadiusY, decimal Degrees, bool IsLong, bool IsRising)
{
    private const int Halvings = 6;
    private const decimal Nothing = 0.000_000_000_001m;

    public void Draw(ShapePen pen, Point to)
    {
        if (pen.At != to && RadiusX != 0 && RadiusY != 0)
        {
            Follow(pen, to);
        }

        pen.Line(to);
    }

    private void Follow(ShapePen pen, Point to)
    {
        var turned = Affine.Turn(-Degrees).Of((pen.At - to) * .5m);
        var (radiusX, radiusY) = (Math.Abs(RadiusX), Math.Abs(RadiusY));

        // in units of the radii the ellipse is a circle, and half the way between the points a line from its middle
        var half = new Point(turned.X / radiusX, turned.Y / radiusY);
        var square = (half.X * half.X) + (half.Y * half.Y);
        if (square > 1)
        {
            var longer = Point.Root(square);
            (radiusX, radiusY, half, square) = (radiusX * longer, radiusY * longer, half * (1 / longer), 1);
        }

        var away = Point.Root((1 - square) / square) * (IsLong == IsRising ? -1 : 1);
        var centre = new Point(half.Y, -half.X) * away;
        var middle = (pen.At + to) * .5m;
        var circle = Affine.Move(middle.X, middle.Y).Of(Affine.Turn(Degrees)).Of(Affine.Scale(radiusX, radiusY)).Of(Affine.Move(centre.X, centre.Y));
        var (start, end) = (half - centre, (half * -1) - centre);
        var top = Top(start, start + end);
        pen.Arc(circle, start, top, Halvings);
        pen.Arc(circle, top, end, Halvings);
    }

    /// <summary>The point of the circle midway; for half a circle the points alone do not say where.</summary>
    private Point Top(Point start, Point sum) => (sum.X * sum.X) + (sum.Y * sum.Y) > Nothing
        ? sum.Unit * (IsLong ? -1 : 1)
        : new Point(-start.Y, start.X) * (IsRising ? 1 : -1);
}

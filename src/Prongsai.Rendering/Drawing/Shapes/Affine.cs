namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>Where points of a shape stand in what holds it: x becomes Ax + Cy + E, and y becomes Bx + Dy + F.</summary>
internal readonly record struct Affine(decimal A, decimal B, decimal C, decimal D, decimal E, decimal F)
{
    private const decimal Most = 1_000_000_000;
    private const decimal Nothing = 0.000_001m;

    /// <summary>How much larger all becomes; null where that differs from direction to direction.</summary>
    public decimal? Growth => Math.Abs(Math.Abs(A) - Math.Abs(D)) + Math.Abs(Math.Abs(B) - Math.Abs(C)) + Math.Abs((A * C) + (B * D)) < Nothing
        ? Point.Root((A * A) + (B * B))
        : null;

    public static Affine Move(decimal x, decimal y) => new(1, 0, 0, 1, x, y);

    public static Affine Scale(decimal x, decimal y) => new(x, 0, 0, y, 0, 0);

    public static Affine Turn(decimal degrees)
    {
        var (cosine, sine) = Point.At(degrees);
        return new(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>As an attribute has it, in order from the outermost.</summary>
    /// <exception cref="NotSupportedException">Another kind than moves, scales, turns and matrices.</exception>
    public static Affine Parse(string list)
    {
        var all = Move(0, 0);
        foreach (var part in list.Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = part.Split('(');
            all = words.Length == 2 ? all.Of(One(words[0].Trim(' ', ',', '\n', '\t'), NumberText.All(words[1]))) : throw new NotSupportedException(part);
        }

        return all;
    }

    public Point Of(Point point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    /// <summary>First the inner one, then this.</summary>
    public Affine Of(Affine inner)
    {
        var (origin, x, y) = (Of(new Point(inner.E, inner.F)), Of(new Point(inner.A, inner.B)), Of(new Point(inner.C, inner.D)));
        var both = new Affine(x.X - E, x.Y - F, y.X - E, y.Y - F, origin.X, origin.Y);
        return new[] { both.A, both.B, both.C, both.D, both.E, both.F }.All(v => Math.Abs(v) <= Most) ? both : throw new NotSupportedException("size");
    }

    private static Affine One(string name, decimal[] values) => (name, values) switch
    {
        ("matrix", [var a, var b, var c, var d, var e, var f]) => new(a, b, c, d, e, f),
        ("translate", [var x]) => Move(x, 0),
        ("translate", [var x, var y]) => Move(x, y),
        ("scale", [var both]) => Scale(both, both),
        ("scale", [var x, var y]) => Scale(x, y),
        ("rotate", [var degrees]) => Turn(degrees),
        ("rotate", [var degrees, var x, var y]) => Move(x, y).Of(Turn(degrees)).Of(Move(-x, -y)),
        _ => throw new NotSupportedException(name),
    };
}

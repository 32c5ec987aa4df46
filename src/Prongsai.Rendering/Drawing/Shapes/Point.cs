namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>A place in a drawing, in decimal fractions, which every machine reckons alike.</summary>
internal readonly record struct Point(decimal X, decimal Y)
{
    private const decimal HalfTurn = 3.1415926535897932384626433833m;
    private const int MostTerms = 60;

    /// <summary>This direction, one unit long.</summary>
    public Point Unit => this * (1 / Root((X * X) + (Y * Y)));

    public static Point operator +(Point one, Point other) => new(one.X + other.X, one.Y + other.Y);

    public static Point operator -(Point one, Point other) => new(one.X - other.X, one.Y - other.Y);

    public static Point operator *(Point point, decimal times) => new(point.X * times, point.Y * times);

    /// <summary>The direction at an angle in degrees: its cosine and its sine, as sums of their series.</summary>
    public static Point At(decimal degrees)
    {
        var angle = degrees % 360 * HalfTurn / 180;
        var (cosine, sine, term) = (1m, 0m, 1m);
        for (var n = 1; n < MostTerms; n++)
        {
            term = term * angle / n;
            var signed = n % 4 < 2 ? term : -term;
            (cosine, sine) = n % 2 == 0 ? (cosine + signed, sine) : (cosine, sine + signed);
        }

        return new(cosine, sine);
    }

    /// <summary>The root of what is not below zero, from above by Newton's steps.</summary>
    public static decimal Root(decimal square)
    {
        var root = square > 0 ? Math.Max(square, 1) : 0;
        for (var next = Nearer(square, root); next < root; next = Nearer(square, root))
        {
            root = next;
        }

        return root;
    }

    private static decimal Nearer(decimal square, decimal root) => root > 0 ? (root + (square / root)) / 2 : 0;
}

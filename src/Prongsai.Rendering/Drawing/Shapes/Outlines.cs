namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>The outlines of SVG's shapes by their names and attributes.</summary>
internal sealed class Outlines(IReadOnlyDictionary<string, string> attributes, ShapePen pen)
{
    private const int Halvings = 5;

    private static readonly Point[] Quarters = [new(1, 0), new(0, 1), new(-1, 0), new(0, -1)];

    /// <exception cref="NotSupportedException">It is none of them.</exception>
    public void Draw(string shape)
    {
        switch (shape)
        {
            case "path":
                new PathText(attributes.GetValueOrDefault("d", ""), pen).Draw();
                break;
            case "rect":
                Box(Number("x"), Number("y"), Number("width"), Number("height"));
                break;
            case "circle":
                Round(Number("cx"), Number("cy"), Number("r"), Number("r"));
                break;
            case "ellipse":
                Round(Number("cx"), Number("cy"), Number("rx"), Number("ry"));
                break;
            case "polygon" or "polyline":
                Corners(NumberText.All(attributes.GetValueOrDefault("points", "")), isClosed: shape == "polygon");
                break;
            case "line":
                Corners([Number("x1"), Number("y1"), Number("x2"), Number("y2")], isClosed: false);
                break;
            default:
                throw new NotSupportedException(shape);
        }
    }

    private void Corners(decimal[] numbers, bool isClosed)
    {
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            var corner = new Point(numbers[i], numbers[i + 1]);
            (i == 0 ? (Action<Point>)pen.Move : pen.Line)(corner);
        }

        if (isClosed)
        {
            pen.Close();
        }
    }

    private void Round(decimal x, decimal y, decimal radiusX, decimal radiusY)
    {
        if (radiusX > 0 && radiusY > 0)
        {
            pen.Move(new(x + radiusX, y));
            foreach (var quarter in Enumerable.Range(0, Quarters.Length))
            {
                Corner(quarter, x, y, radiusX, radiusY);
            }

            pen.Close();
        }
    }

    private void Box(decimal x, decimal y, decimal width, decimal height)
    {
        var (radiusX, radiusY) = (Number("rx", Number("ry")), Number("ry", Number("rx")));
        (radiusX, radiusY) = (Math.Clamp(radiusX, 0, Math.Max(width, 0) / 2), Math.Clamp(radiusY, 0, Math.Max(height, 0) / 2));
        if (width <= 0 || height <= 0)
        {
            return;
        }

        if (radiusX == 0 || radiusY == 0)
        {
            Corners([x, y, x + width, y, x + width, y + height, x, y + height], isClosed: true);
            return;
        }

        var (left, right, top, bottom) = (x + radiusX, x + width - radiusX, y + radiusY, y + height - radiusY);
        pen.Move(new(x + width, bottom));
        Corner(0, right, bottom, radiusX, radiusY);
        Corner(1, left, bottom, radiusX, radiusY);
        Corner(2, left, top, radiusX, radiusY);
        Corner(3, right, top, radiusX, radiusY);
        pen.Close();
    }

    /// <summary>A quarter of an ellipse around its middle, and the line to where it begins.</summary>
    private void Corner(int quarter, decimal x, decimal y, decimal radiusX, decimal radiusY)
    {
        var circle = Affine.Move(x, y).Of(Affine.Scale(radiusX, radiusY));
        pen.Line(circle.Of(Quarters[quarter]));
        pen.Arc(circle, Quarters[quarter], Quarters[(quarter + 1) % Quarters.Length], Halvings);
    }

    /// <exception cref="NotSupportedException">It is in other units than the drawing's own.</exception>
    private decimal Number(string name, decimal otherwise = 0) => !attributes.TryGetValue(name, out var text) ? otherwise
        : NumberText.All(text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text) is [var number] ? number : throw new NotSupportedException(name);
}

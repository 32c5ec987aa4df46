namespace Prongsai.Rendering.Drawing.Shapes;

/// <summary>Draws what the data of a path say, as SVG has them.</summary>
internal ref struct PathText(string path, ShapePen pen)
{
    private NumberText _text = new(path);
    private Point _control;
    private char _before = ' ';

    /// <exception cref="NotSupportedException">It is not of that form.</exception>
    public void Draw()
    {
        var command = ' ';
        while (!_text.IsAtEnd())
        {
            command = _text.Letter() ?? command switch
            {
                'M' => 'L',
                'm' => 'l',
                'Z' or 'z' => throw new NotSupportedException("path"),
                _ => command,
            };
            Step(char.ToUpperInvariant(command), char.IsAsciiLetterLower(command) ? pen.At : default);
            _before = char.ToUpperInvariant(command);
        }
    }

    /// <param name="from">What the command's points are counted from.</param>
    private void Step(char command, Point from)
    {
        switch (command)
        {
            case 'M':
                pen.Move(Next(from));
                break;
            case 'L':
                pen.Line(Next(from));
                break;
            case 'H':
                pen.Line(pen.At with { X = from.X + _text.Number() });
                break;
            case 'V':
                pen.Line(pen.At with { Y = from.Y + _text.Number() });
                break;
            case 'C':
                Curve(Next(from), from);
                break;
            case 'S':
                Curve(Mirrored('C', 'S'), from);
                break;
            case 'Q':
                Bend(Next(from), from);
                break;
            case 'T':
                Bend(Mirrored('Q', 'T'), from);
                break;
            case 'A':
                new ArcCurve(_text.Number(), _text.Number(), _text.Number(), _text.Flag(), _text.Flag()).Draw(pen, Next(from));
                break;
            case 'Z':
                pen.Close();
                break;
            default:
                throw new NotSupportedException("path");
        }
    }

    private Point Next(Point from) => from + new Point(_text.Number(), _text.Number());

    /// <summary>The last curve's control on the other side of where it ended.</summary>
    private readonly Point Mirrored(char one, char other) => _before == one || _before == other ? (pen.At * 2) - _control : pen.At;

    private void Curve(Point first, Point from)
    {
        _control = Next(from);
        pen.Curve(first, _control, Next(from));
    }

    /// <summary>A curve with one control.</summary>
    private void Bend(Point control, Point from)
    {
        var (start, to) = (pen.At, Next(from));
        _control = control;
        pen.Curve((start + (control * 2)) * (1 / 3m), (to + (control * 2)) * (1 / 3m), to);
    }
}

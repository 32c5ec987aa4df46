using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Syntax;

/// <summary>
/// Goes through a file that the parser refused, or that it may have misread, line by line: names every slip as the person made it
/// and puts the line right, so that what stands behind it is looked at too. Lines keep their numbers.
/// </summary>
internal sealed class LineDoctor
{
    /// <summary>More slips than these in one file are another kind of file.</summary>
    private const int Most = 100;

    private const int MostInLine = 6;

    private readonly SourceFile _file;
    private readonly bool _isParsed;
    private readonly List<string> _lines = [];

    /// <summary>From each line to its number in the file, for what is one line there may become two here.</summary>
    private readonly List<int> _numbers = [];
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<int> _reindented = [];
    private readonly Dictionary<int, Nesting> _before = [];

    /// <summary>How often each line of the file was mended.</summary>
    private readonly int[] _mended;
    private Nesting _nesting = new();
    private (int From, int By)? _shift;
    private bool _isLoose;

    private LineDoctor(SourceFile file, bool isParsed)
    {
        _file = file;
        _isParsed = isParsed;
        var count = file.PositionOf(file.Text.Length).Line;
        _mended = new int[count + 1];
        for (var number = 1; number <= count; number++)
        {
            _lines.Add(file.Line(number).ToString());
            _numbers.Add(number);
        }
    }

    /// <summary>What is wrong with a file's lines, and its text without that.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isParsed">Whether the parser took it, so that only what it misread is looked for.</param>
    public static Examination Examine(SourceFile file, bool isParsed)
    {
        var doctor = new LineDoctor(file, isParsed);
        doctor.Go();
        return new(doctor._found, string.Join('\n', doctor._lines), doctor._numbers);
    }

    private void Go()
    {
        var steps = 0;
        for (var i = 0; i < _lines.Count && _found.Count < Most && steps++ < _lines.Count * MostInLine;)
        {
            i = new YamlLine(_lines[i]).IsEmpty ? Blank(i)
                : _lines[i] is ['-', '-', '-', ..] or "..." ? Restart(i + 1)
                : PastedLines.Find(_lines, i) is { } pasted ? Report(i, pasted)
                : Treat(i);
        }
    }

    /// <summary>A line without anything to see holds only what may stand there.</summary>
    private int Blank(int i)
    {
        var line = _lines[i];
        var odd = line.AsSpan().IndexOfAnyExcept(' ');
        if (odd >= 0 && string.IsNullOrWhiteSpace(line) && !(_isParsed && line[odd] == '\t'))
        {
            Report(i, new Mistake(SyntaxDiagnostics.WrongSpace, odd, 1, "") { Arguments = [OddCharacters.Name(line[odd])] });
            _lines[i] = "";
        }

        return i + 1;
    }

    private int Restart(int next)
    {
        _nesting = new Nesting();
        _before.Clear();
        return next;
    }

    private int Report(int number, PastedLines pasted)
    {
        Report(number, pasted.Mistake);
        foreach (var gone in pasted.Gone)
        {
            _lines[gone] = "";
        }

        return number;
    }

    /// <summary>Looks at one line until nothing is wrong with it; returns the number of the next.</summary>
    private int Treat(int i)
    {
        _before[i] = _nesting.Copy();
        for (var round = 0; round < MostInLine; round++)
        {
            if (MarkMistakes.Find(new YamlLine(_lines[i])) is { } mark && Mend(i, 1, mark))
            {
                continue;
            }

            var line = new YamlLine(_lines[i]);
            if (line.IsEmpty)
            {
                return i + 1;
            }

            if (!_isParsed && Place(i, line) is { } other)
            {
                return other;
            }

            line = new YamlLine(_lines[i]);
            var count = ValueLines.Count(_lines, i, line);
            var unit = count == 1 ? line : new YamlLine(string.Join('\n', _lines.GetRange(i, count)));
            if ((LineMistakes.Broken(unit, count) ?? LineMistakes.LostComment(unit, ValueLines.Next(_lines, i)) ?? ValueMistakes.Find(unit)) is { } mistake && Mend(i, count, mistake))
            {
                continue;
            }

            _nesting.Accept(line, i);
            return ValueLines.AfterBlock(_lines, i, line) ?? i + count;
        }

        _nesting.Accept(new YamlLine(_lines[i]), i);
        return i + 1;
    }

    /// <summary>Puts a line where it belongs. Returns where to go on if it is not to be looked at any further.</summary>
    private int? Place(int i, YamlLine line)
    {
        if (!line.IsStructure && (_nesting.GoesOn(line) || !line.HasKey || line.Key.Length == 0))
        {
            return Text(i, line);
        }

        if (LineMistakes.Stray(line, _nesting) is { } stray)
        {
            Mend(i, 1, stray);
            return i;
        }

        _isLoose = false;
        if (line is { IsItem: true, HasKey: false, HasValue: true } && ValueLines.Next(_lines, i) is { IsItem: false, IsStructure: true } next && next.Indent > line.Dash
            && LineMistakes.LostColon(line, isParent: next.Indent > line.Start) is { } lost)
        {
            Mend(i, 1, lost);
            return i;
        }

        if (!_nesting.IsMisplaced(line))
        {
            _shift = _shift is { } old && line.Indent < old.From ? null : _shift;
            return null;
        }

        if (_shift is { } shift && line.Indent >= shift.From && line.Indent + shift.By >= 0 && Placement.Moved(line.Text, line.Indent + shift.By) is var moved
            && !_nesting.IsMisplaced(new YamlLine(moved)))
        {
            _lines[i] = moved;
            return null;
        }

        return Misplaced(i, line);
    }

    private int? Misplaced(int i, YamlLine line)
    {
        if (Placement.Find(_lines, i, _before) is not { } place || !_reindented.Add(_numbers[place.Number]))
        {
            Report(i, new Mistake(SyntaxDiagnostics.NoLevel(), line.Indent, line.End - line.Indent, ""));
            _lines[i] = "";
            return i + 1;
        }

        var culprit = new YamlLine(_lines[place.Number]);
        if (place.Kind != Slip.Indentation || !MarkMistakes.HasOddIndentation(_file.Line(_numbers[place.Number])))
        {
            Report(place.Number, LineMistakes.Slipped(culprit, place));
        }

        _lines[place.Number] = place.Text;
        if (place.Number < i)
        {
            _shift = null;
            return Restart(0);
        }

        _shift = (culprit.Indent, new YamlLine(place.Text).Indent - culprit.Indent);
        return null;
    }

    /// <summary>A line that is neither a key nor a list item: it goes on with a text, is a value, lost its colon, or belongs nowhere.</summary>
    private int? Text(int i, YamlLine line)
    {
        if (_nesting.GoesOn(line))
        {
            if (line.HasKey || line.Content.EndsWith(':'))
            {
                Report(i, new Mistake(SyntaxDiagnostics.UnquotedSign, line.Colon, 1, QuoteMistakes.Around(line.Text.Trim())) { Arguments = [":"] });
                _lines[i] = "";
            }

            return i + 1;
        }

        var next = ValueLines.Next(_lines, i);
        var isLast = next is null || next.Indent < line.Indent || !next.IsStructure;
        if (_nesting.IsValue(line) && isLast)
        {
            return null;
        }

        if (!_isLoose && LineMistakes.LostColon(line, isParent: next?.Indent > line.Indent) is { } lost && (lost.Repaired.EndsWith(':') || !(next?.Indent > line.Indent)))
        {
            Mend(i, 1, lost);
            return i;
        }

        if (!_isLoose)
        {
            Report(i, new Mistake(SyntaxDiagnostics.LooseText(), line.Start, line.End - line.Start, $"# {line.Text.Trim()}"));
        }

        _isLoose = true;
        _lines[i] = "";
        return i + 1;
    }

    /// <summary>Reports a slip and puts its lines right; false where the parser took the line and read it as it was meant.</summary>
    private bool Mend(int i, int count, Mistake mistake)
    {
        if (_isParsed && !mistake.IsSilent)
        {
            return false;
        }

        if (_mended[_numbers[i]]++ == MostInLine)
        {
            // what is mended and mended and never right is not read on
            for (var n = 0; n < count; n++)
            {
                _lines[i + n] = "";
            }

            return true;
        }

        if (mistake.Rest is { } rest)
        {
            var column = _nesting.ColumnBehind(new YamlLine(mistake.Repaired), new YamlLine(rest), ValueLines.Next(_lines, i));
            _lines.Insert(i + count, Placement.Moved(rest, column));
            _numbers.Insert(i + count, _numbers[i]);
        }

        Report(i, mistake);
        var repaired = mistake.Repaired.Split('\n');
        for (var n = 0; n < count; n++)
        {
            _lines[i + n] = n < repaired.Length ? repaired[n] : "";
        }

        return true;
    }

    private void Report(int i, Mistake mistake)
    {
        var text = _lines[i];
        var at = Math.Max(mistake.At, 0);
        while (at > text.Length && i + 1 < _lines.Count)
        {
            at -= text.Length + 1;
            text = _lines[++i];
        }

        var written = _file.Line(_numbers[i]);
        at = Math.Min(at, written.Length);
        var span = _file.SpanAt(_numbers[i], at + 1, Math.Min(mistake.Length, written.Length - at));
        _found.Add(new Diagnostic(mistake.Kind, mistake.Kind.Severity, span, [Shown.Ends(mistake.Repaired.Trim()), .. mistake.Arguments], []));
    }
}

/// <summary>What is wrong with a file's lines, and its text without that, whose lines have the numbers of those they come from.</summary>
internal sealed record Examination(IReadOnlyList<Diagnostic> Found, string Repaired, IReadOnlyList<int> Numbers);

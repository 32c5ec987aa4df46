using System.Globalization;
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
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<int> _reindented = [];
    private readonly Nesting _nesting = new();
    private (int From, int By)? _shift;
    private bool _isLoose;

    private LineDoctor(SourceFile file, bool isParsed)
    {
        _file = file;
        _isParsed = isParsed;
        for (var number = 1; number <= file.PositionOf(file.Text.Length).Line; number++)
        {
            _lines.Add(file.Line(number).ToString());
        }
    }

    /// <summary>What is wrong with a file's lines, and its text without that.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isParsed">Whether the parser took it, so that only what it misread is looked for.</param>
    public static (IReadOnlyList<Diagnostic> Found, string Repaired) Examine(SourceFile file, bool isParsed)
    {
        var doctor = new LineDoctor(file, isParsed);
        doctor.Go();
        return (doctor._found, string.Join('\n', doctor._lines));
    }

    private void Go()
    {
        for (var i = 0; i < _lines.Count && _found.Count < Most;)
        {
            i = new YamlLine(_lines[i]).IsEmpty ? i + 1
                : _lines[i] is ['-', '-', '-', ..] or "..." ? Restart(i + 1)
                : PastedLines.Find(_lines, i) is { } pasted ? Report(i, pasted)
                : Treat(i);
        }
    }

    private int Restart(int next)
    {
        _nesting.Clear();
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
        for (var round = 0; round < MostInLine; round++)
        {
            if (MarkMistakes.Find(new YamlLine(_lines[i])) is { } mark && Mend(i, 1, mark))
            {
                continue;
            }

            var line = new YamlLine(_lines[i]);
            if (!_isParsed && Place(i, line) is { } other)
            {
                return other;
            }

            line = new YamlLine(_lines[i]);
            var count = ValueLines.Count(_lines, i, line);
            var unit = count == 1 ? line : new YamlLine(string.Join('\n', _lines.GetRange(i, count)));
            if ((LostComment(i, unit) ?? ValueMistakes.Find(unit)) is { } mistake && Mend(i, count, mistake))
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
        if (!line.IsStructure && (_nesting.GoesOn(line) || !line.HasKey))
        {
            return Text(i, line);
        }

        _isLoose = false;
        if (!_nesting.IsMisplaced(line))
        {
            _shift = _shift is { } old && line.Indent < old.From ? null : _shift;
            return null;
        }

        if (_shift is { } shift && line.Indent >= shift.From && Moved(line.Text, line.Indent + shift.By) is { } moved && !_nesting.IsMisplaced(new YamlLine(moved)))
        {
            _lines[i] = moved;
            return null;
        }

        return Misplaced(i, line);
    }

    private int? Misplaced(int i, YamlLine line)
    {
        if (_nesting.Belongs(line, i) is not { } place || !_reindented.Add(place.Number))
        {
            Report(i, new Mistake(line.IsItem ? SyntaxDiagnostics.ItemForKey : SyntaxDiagnostics.KeyForItem, line.Indent, line.End - line.Indent, ""));
            _lines[i] = "";
            return i + 1;
        }

        var culprit = new YamlLine(_lines[place.Number]);
        var moved = Moved(culprit.Text, place.Column);
        if (!HasOddIndentation(place.Number))
        {
            Report(place.Number, Indented(culprit, moved));
        }

        _lines[place.Number] = moved;
        _shift = (culprit.Indent, place.Column - culprit.Indent);
        if (place.Number == i)
        {
            return null;
        }

        _shift = null;
        return Restart(0);
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

        var next = Next(i);
        var name = YamlLine.NameLength(line.Text.AsSpan(line.Start));
        var isLast = next is null || next.Indent < line.Indent || !next.IsStructure;
        if (_nesting.IsValue(line) && isLast)
        {
            return null;
        }

        var rest = line.Text.AsSpan(line.Start + name);
        if (YamlLine.IsName(line.Text.AsSpan(line.Start, name)) && (rest.Trim() is "" ? next?.Indent > line.Indent : rest[0] is ' ' or '\t') && !_isLoose)
        {
            var repaired = $"{line.Text[..(line.Start + name)]}:{(rest.Trim() is "" ? "" : " ")}{rest.Trim()}";
            Report(i, new Mistake(SyntaxDiagnostics.NoColon, line.Start, name, repaired) { Arguments = [line.Text.Substring(line.Start, name)] });
            _lines[i] = repaired;
            return i;
        }

        if (!_isLoose)
        {
            Report(i, new Mistake(SyntaxDiagnostics.LooseText, line.Start, line.End - line.Start, $"# {line.Text.Trim()}"));
        }

        _isLoose = true;
        _lines[i] = "";
        return i + 1;
    }

    private YamlLine? Next(int i)
    {
        for (var next = i + 1; next < _lines.Count; next++)
        {
            if (new YamlLine(_lines[next]) is { IsEmpty: false } line)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Text that counts as a comment, because its number sign stands behind a space and no space behind it.</summary>
    private Mistake? LostComment(int i, YamlLine line)
    {
        var sign = line.End + line.Text.AsSpan(line.End).IndexOf('#');
        if (sign < line.End || sign + 1 == line.Text.Length || char.IsWhiteSpace(line.Text[sign + 1])
            || (line.HasValue ? line.Text[line.Value] is '"' or '\'' or '[' or '{' : Next(i)?.Indent > line.Indent))
        {
            return null;
        }

        var value = line.Text.AsSpan(Math.Min(line.Value, sign)).Trim().ToString();
        return new Mistake(ReadDiagnostics.SwallowedText, sign, line.Text.Length - sign, line.Text[..Math.Min(line.Value, sign)] + QuoteMistakes.Around(value))
        {
            Arguments = [Shown.Of(line.Text[sign..])],
            IsSilent = true,
        };
    }

    /// <summary>Reports a slip and puts its lines right; false where the parser took the line and read it as it was meant.</summary>
    private bool Mend(int i, int count, Mistake mistake)
    {
        if (_isParsed && !mistake.IsSilent)
        {
            return false;
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

        var written = _file.Line(i + 1);
        at = Math.Min(at, written.Length);
        var span = _file.SpanAt(i + 1, at + 1, Math.Min(mistake.Length, written.Length - at));
        _found.Add(new Diagnostic(mistake.Kind, mistake.Kind.Severity, span, [Shown.Ends(mistake.Repaired.Trim()), .. mistake.Arguments], []));
    }

    private static Mistake Indented(YamlLine line, string moved)
    {
        var to = new YamlLine(moved).Indent;
        return new Mistake(SyntaxDiagnostics.WrongIndentation, line.Indent, 1, moved) { Arguments = [Number(line.Indent + 1), Number(to + 1), Number(to)] };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private bool HasOddIndentation(int i) => new YamlLine(_file.Line(i + 1).ToString()) is var line && line.Start < line.Text.Length
        && (line.Text[line.Start] == '\t' || OddCharacters.Spaces.Contains(line.Text[line.Start]));

    private static string Moved(string text, int column) => new string(' ', Math.Max(column, 0)) + text.TrimStart();
}

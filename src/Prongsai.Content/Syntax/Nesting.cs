namespace Prongsai.Content.Syntax;

/// <summary>Follows how deep lines stand in each other, as the parser would, and says where one belongs that stands nowhere.</summary>
internal sealed class Nesting
{
    private const int Step = 2;

    private readonly List<Level> _levels = [];

    /// <summary>Where a key or list mark without a value stands, below which something is expected; -1 where there is none.</summary>
    private int _opened = -1;

    /// <summary>Where the key or mark stands whose unquoted text deeper lines go on with; -1 where the last line has none.</summary>
    private int _text = -1;

    /// <summary>Whether a line without a key goes on with the text of the lines before.</summary>
    public bool GoesOn(YamlLine line) => _text >= 0 && line.Indent > _text;

    /// <summary>Whether a line without a key may be all the value of the key or list mark before it.</summary>
    public bool IsValue(YamlLine line) => _levels.Count == 0 || (_opened >= 0 && line.Indent > _opened);

    public bool IsMisplaced(YamlLine line)
    {
        var column = line.Indent;
        return _levels.Count > 0
            && !(_opened >= 0 && (column > _opened ? column > _levels[^1].Column || column == _opened + Step : line.IsItem && column == _opened))
            && !_levels.Exists(l => l.Column == column && l.IsList == line.IsItem);
    }

    /// <summary>The line that is misplaced and the column where it belongs: this one, or the one that opened its group too far in.</summary>
    /// <param name="line">A line that stands nowhere.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Null where nothing of its kind is open.</returns>
    public (int Number, int Column)? Belongs(YamlLine line, int number)
    {
        if (Opener(line) is { } opener)
        {
            return opener;
        }

        var columns = _levels.Where(l => l.IsList == line.IsItem).Select(l => l.Column);
        columns = _opened >= 0 ? columns.Append(_opened + Step) : columns;
        var nearest = columns.OrderBy(c => Math.Abs(c - line.Indent)).ThenByDescending(c => c).Take(1).ToList();
        return nearest.Count == 0 || nearest[0] == line.Indent ? null : (number, nearest[0]);
    }

    /// <summary>Goes on behind a line that stands where it may.</summary>
    public void Accept(YamlLine line, int number)
    {
        if (!line.IsItem && !line.HasKey)
        {
            _text = line.HasValue && line.Text[line.Value] is not ('"' or '\'' or '[' or '{') ? Math.Max(_text, _opened) : -1;
            _opened = -1;
            return;
        }

        while (_levels.Count > 0 && (_levels[^1].Column > line.Indent || (_levels[^1] is var top && top.Column == line.Indent && top.IsList && !line.IsItem)))
        {
            _levels.RemoveAt(_levels.Count - 1);
        }

        var mark = -1;
        for (var at = line.Dash; at >= 0 && at < line.Start; at++)
        {
            if (line.Text[at] == '-')
            {
                Open(new Level(mark = at, IsList: true, number));
            }
        }

        if (line.HasKey)
        {
            Open(new Level(mark = line.Start, IsList: false, number));
        }

        _opened = line.HasValue ? -1 : mark;
        _text = line.HasValue && line.Text[line.Value] is not ('"' or '\'' or '[' or '{' or '|' or '>') ? mark : -1;
    }

    public void Clear()
    {
        _levels.Clear();
        _opened = _text = -1;
    }

    private void Open(Level level)
    {
        if (_levels.Count == 0 || _levels[^1].Column != level.Column || _levels[^1].IsList != level.IsList)
        {
            _levels.Add(level);
        }
    }

    /// <summary>
    /// Where a line stands a step below its parent and the group that should hold it was opened further in or out, the opener is the
    /// one that slipped.
    /// </summary>
    private (int Number, int Column)? Opener(YamlLine line)
    {
        var at = _levels.FindIndex(l => l.Column > line.Indent);
        if (at < 0 || line.IsItem != _levels[at].IsList)
        {
            return null;
        }

        var level = _levels[at];
        var isMarked = at > 0 && _levels[at - 1].Number == level.Number;
        var (opener, shift) = isMarked ? (at - 1, level.Column - _levels[at - 1].Column) : (at, 0);
        var parent = opener == 0 ? -Step : _levels[opener - 1].Column;
        var column = line.Indent - shift;
        return _levels[opener].Column != parent + Step && column == parent + Step && !(opener > 0 && _levels[opener - 1].Number == _levels[opener].Number)
            ? (level.Number, column)
            : null;
    }

    private readonly record struct Level(int Column, bool IsList, int Number);
}

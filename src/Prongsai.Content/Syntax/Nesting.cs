namespace Prongsai.Content.Syntax;

/// <summary>Follows how deep lines stand in each other, as the parser would, and knows where one stands nowhere.</summary>
internal sealed class Nesting
{
    /// <summary>By how much the files of this project indent.</summary>
    public const int Step = 2;

    private readonly List<Level> _levels;

    /// <summary>Where a key or list mark without a value stands, below which something is expected; -1 where there is none.</summary>
    private int _opened;

    /// <summary>Where the key or mark stands whose unquoted text deeper lines go on with; -1 where the last line has none.</summary>
    private int _text;

    public Nesting() => (_levels, _opened, _text) = ([], -1, -1);

    private Nesting(Nesting other) => (_levels, _opened, _text) = ([.. other._levels], other._opened, other._text);

    /// <summary>Where an item of the innermost list stands.</summary>
    public int? ListColumn => _levels.FindLast(l => l.IsList) is { IsList: true } list ? list.Column : null;

    /// <summary>The lines that opened what is open, the innermost first.</summary>
    public IEnumerable<int> Openers => _levels.Select(l => l.Number).Reverse().Distinct();

    /// <summary>How many of the open groups stand further in or out than is usual.</summary>
    public int OddSteps => _levels.Zip(_levels.Skip(1)).Count(p => p.First.Number != p.Second.Number && p.Second.Column - p.First.Column is not (0 or Step))
        + (_levels is [{ Column: > 0 }, ..] ? 1 : 0);

    public Nesting Copy() => new(this);

    /// <summary>Whether a line without a key goes on with the text of the lines before.</summary>
    public bool GoesOn(YamlLine line) => _text >= 0 && line.Indent > _text;

    /// <summary>Whether a line without a key may be all the value of the key or list mark before it.</summary>
    public bool IsValue(YamlLine line) => _levels.Count == 0 || (_opened >= 0 && line.Indent > _opened);

    public bool IsMisplaced(YamlLine line)
    {
        var column = line.Indent;
        return _levels.Count > 0
            && !(_opened >= 0 && (column > _opened ? column > _levels[^1].Column : line.IsItem && column == _opened))
            && !_levels.Exists(l => l.Column == column && l.IsList == line.IsItem);
    }

    /// <summary>Whether the group that a line stands in has its key already.</summary>
    public bool IsRepeated(YamlLine line) => line is { HasKey: true, IsItem: false }
        && _levels.FindLast(l => l.Column == line.Start && !l.IsList) is { Keys: { } keys } && keys.Contains(line.Key);

    /// <summary>Where list items, or keys, may begin now.</summary>
    public IEnumerable<int> Columns(bool isItem)
    {
        var columns = _levels.Where(l => l.IsList == isItem).Select(l => l.Column);
        return (_opened >= 0 ? columns.Append(_opened + Step) : columns).Distinct();
    }

    /// <summary>Where the second of two joined lines belongs: so that the line behind it stands well, else beside or below the first.</summary>
    public int ColumnBehind(YamlLine first, YamlLine rest, YamlLine? next)
    {
        var beside = first.HasValue ? first.Start : first.Start + Step;
        var fit = (next?.Indent ?? 0) - (rest.IsItem && next is { IsItem: false } ? Step : 0);
        return first.HasValue && next?.IsStructure == true && Columns(rest.IsItem).Append(beside).Contains(fit) ? fit
            : rest.IsItem && first.HasValue ? ListColumn ?? beside
            : beside;
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
                Open(new Level(mark = at, IsList: true, number, []));
            }
        }

        if (line.HasKey)
        {
            Open(new Level(mark = line.Start, IsList: false, number, []));
            _levels[^1] = _levels[^1] with { Keys = [.. _levels[^1].Keys, line.Key] };
        }

        _opened = line.HasValue ? -1 : mark;
        _text = line.HasValue && line.Text[line.Value] is not ('"' or '\'' or '[' or '{' or '|' or '>') ? mark : -1;
    }

    private void Open(Level level)
    {
        if (_levels.Count == 0 || _levels[^1].Column != level.Column || _levels[^1].IsList != level.IsList)
        {
            _levels.Add(level);
        }
    }

    private readonly record struct Level(int Column, bool IsList, int Number, string[] Keys);
}

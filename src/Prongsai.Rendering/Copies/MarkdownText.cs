using System.Text;

namespace Prongsai.Rendering.Copies;

/// <summary>Puts Markdown together: blocks with a line between, items of lists with their marks, links, tables. Text is written so that it stays text.</summary>
internal sealed class MarkdownText
{
    private const string Special = "\\`*_[]<>|";

    private readonly StringBuilder _written = new();
    private readonly StringBuilder _line = new();
    private readonly Stack<ListLevel> _lists = new();

    private string? _mark;
    private string? _link;
    private int _linkStart;
    private bool _isAfterItem;

    /// <summary>The table that is being read; null outside of one.</summary>
    public MarkdownTable? Table { get; private set; }

    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\t' or '\r')
            {
                Space();
                continue;
            }

            if (Special.Contains(c, StringComparison.Ordinal) || (_line.Length == 0 && c is '#' or '+' or '-' or '~' or '='))
            {
                _line.Append('\\');
            }

            _line.Append(c);
        }
    }

    /// <summary>One space, and none at the start of a line.</summary>
    public void Space()
    {
        if (_line.Length > _linkStart && _line.Length > 0 && _line[^1] != ' ')
        {
            _line.Append(' ');
        }
    }

    /// <summary>Begins a block that stands behind a mark, such as that of a heading.</summary>
    public void StartBlock(string? mark = null)
    {
        EndBlock();
        _mark = mark;
    }

    /// <summary>Ends the block that is being written, if anything stands in it. In a table all of a cell is one line.</summary>
    public void EndBlock()
    {
        if (Table is not null)
        {
            Space();
            return;
        }

        EndLink(isGoingOn: true);
        var text = _line.ToString().Trim();
        _line.Clear();
        _linkStart = 0;
        if (text.Length == 0)
        {
            return;
        }

        var level = _lists.Count == 0 ? null : _lists.Peek();
        var isItem = level is { IsAtItem: true };
        _written.Append(_written.Length == 0 ? "" : _isAfterItem && isItem ? "\n" : "\n\n").Append(level?.Indent(isItem)).Append(_mark).Append(Sound(text));
        (_mark, _isAfterItem) = (null, level is not null);
        if (level is not null)
        {
            level.IsAtItem = false;
        }
    }

    public void StartList(bool isOrdered)
    {
        EndBlock();
        _lists.Push(new ListLevel(_lists.Count == 0 ? 0 : _lists.Peek().Width, isOrdered));
    }

    public void EndList()
    {
        EndBlock();
        _lists.TryPop(out _);
        _isAfterItem = _lists.Count > 0;
    }

    public void StartItem()
    {
        EndBlock();
        if (_lists.TryPeek(out var level))
        {
            level.Next();
        }
    }

    public void StartLink(string? address)
    {
        EndLink();
        (_link, _linkStart) = (address, _line.Length);
    }

    /// <summary>A link without words is none. One around several blocks is written around each.</summary>
    public void EndLink(bool isGoingOn = false)
    {
        if (_link is null)
        {
            _linkStart = 0;
            return;
        }

        var words = _line.ToString(_linkStart, _line.Length - _linkStart);
        if (words.Trim().Length > 0)
        {
            _line.Length = _linkStart;
            _line.Append('[').Append(words.Trim()).Append("](").Append(_link).Append(')').Append(words.EndsWith(' ') ? " " : "");
        }

        (_link, _linkStart) = (isGoingOn ? _link : null, 0);
    }

    public void StartTable()
    {
        EndBlock();
        Table ??= new MarkdownTable();
    }

    public void EndTable()
    {
        if (Table is not { } table)
        {
            return;
        }

        Table = null;
        _line.Clear();
        var text = new StringBuilder();
        table.WriteTo(text);
        _written.Append(_written.Length == 0 || text.Length == 0 ? "" : "\n\n").Append(text.ToString().TrimEnd('\n'));
        _isAfterItem = false;
    }

    /// <summary>Writes what stands over the table that is being read.</summary>
    public void Lead()
    {
        var (table, words) = (Table, TakeCell());
        Table = null;
        _line.Append(words);
        EndBlock();
        Table = table;
    }

    /// <summary>What was written of the cell that ends.</summary>
    public string TakeCell()
    {
        EndLink();
        var text = _line.ToString().Trim();
        _line.Clear();
        return text;
    }

    public string Take()
    {
        EndTable();
        EndBlock();
        return _written.ToString();
    }

    /// <summary>A paragraph that does not begin as an item of a numbered list does.</summary>
    private static string Sound(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text.AsSpan(digits) is ['.' or ')', ' ', ..] ? text.Insert(digits, "\\") : text;
    }

    /// <summary>A list: how far its items are set in, and the number of the one that is being written.</summary>
    private sealed class ListLevel(int indent, bool isOrdered)
    {
        private int _number;

        /// <summary>True from an item's start until something of it is written.</summary>
        public bool IsAtItem { get; set; }

        public int Width => indent + Mark.Length;

        private string Mark => isOrdered ? $"{_number}. " : "- ";

        public void Next() => (_number, IsAtItem) = (_number + 1, true);

        public string Indent(bool isItem) => isItem ? new string(' ', indent) + Mark : new string(' ', Width);
    }
}

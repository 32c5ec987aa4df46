using System.Text;

namespace Prongsai.Rendering.Copies;

/// <summary>A table while it is read, row by row. Markdown joins no cells: a cell that spans several stands in each row, with nothing beside it.</summary>
internal sealed class MarkdownTable
{
    private readonly List<List<string>> _rows = [];
    private readonly Dictionary<int, (string Text, int Rows)> _spanning = [];

    private List<string> _row = [];

    public void StartRow() => _row = [];

    public void Add(string text, int columns, int rows)
    {
        FillSpanned();
        for (var i = 0; i < columns; i++)
        {
            if (rows > 1)
            {
                _spanning[_row.Count] = (i == 0 ? text : "", rows - 1);
            }

            _row.Add(i == 0 ? text : "");
        }
    }

    public void EndRow()
    {
        FillSpanned();
        if (_row.Count > 0)
        {
            _rows.Add(_row);
        }

        _row = [];
    }

    public void WriteTo(StringBuilder text)
    {
        var columns = _rows.Count == 0 ? 0 : _rows.Max(row => row.Count);
        foreach (var (number, row) in _rows.Index())
        {
            text.Append("| ").AppendJoin(" | ", row.Concat(Enumerable.Repeat("", columns - row.Count))).Append(" |\n");
            if (number == 0)
            {
                text.Append('|').Insert(text.Length, " --- |", columns).Append('\n');
            }
        }
    }

    private void FillSpanned()
    {
        while (_spanning.Remove(_row.Count, out var cell))
        {
            if (cell.Rows > 1)
            {
                _spanning[_row.Count] = cell with { Rows = cell.Rows - 1 };
            }

            _row.Add(cell.Text);
        }
    }
}

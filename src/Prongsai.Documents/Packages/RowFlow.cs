using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Packages;

/// <summary>Gathers the cells of a row; a row that is longer than any real one comes in parts.</summary>
internal sealed class RowFlow(Words words)
{
    private const int LongestCell = 100_000;
    private const int LongestRow = 1_000_000;
    private const int MostCells = 16_384;

    private readonly List<(string Place, string Text)> _cells = [];
    private int _length;

    public void Add(string place, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        _cells.Add((place, text.Length <= LongestCell ? text : text[..LongestCell]));
        _length += text.Length;
        if (_cells.Count >= MostCells || _length > LongestRow)
        {
            End();
        }
    }

    public void End()
    {
        words.AddRow(_cells);
        _cells.Clear();
        _length = 0;
    }
}

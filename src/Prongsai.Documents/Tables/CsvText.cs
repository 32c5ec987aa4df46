using System.Text;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Packages;

namespace Prongsai.Documents.Tables;

/// <summary>The words of a CSV file, row by row. Bytes that are not UTF-8 end with <see cref="DecoderFallbackException"/>.</summary>
internal sealed class CsvText(Words words)
{
    private const int PieceLength = 16 * 1024;
    private const int LongestCell = 100_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly RowFlow _cells = new(words);
    private readonly StringBuilder _cell = new();
    private int _row = 1;
    private int _column;
    private bool _isQuoted;

    public static Facts Read(Stream file, Allowance allowance, Words words)
    {
        var text = new CsvText(words);
        var piece = new char[PieceLength];
        using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        while (reader.Read(piece) is var count and > 0)
        {
            allowance.Spend(count);
            foreach (var c in piece.AsSpan(0, count))
            {
                text.Take(c);
            }
        }

        text.EndRow();
        return Facts.None;
    }

    private void Take(char c)
    {
        switch (c)
        {
            case '"':
                _isQuoted = !_isQuoted;
                break;
            case ',' or ';' or '\t' when !_isQuoted:
                EndCell();
                break;
            case '\n' when !_isQuoted:
                EndRow();
                break;
            case '\r':
                break;
            default:
                _ = _cell.Length < LongestCell ? _cell.Append(c) : _cell;
                break;
        }
    }

    private void EndCell()
    {
        if (_cell.Length > 0)
        {
            _cells.Add(CellName.Of(null, _column, _row), _cell.ToString());
        }

        _cell.Clear();
        _column++;
    }

    private void EndRow()
    {
        EndCell();
        _cells.End();
        (_row, _column) = (_row + 1, 0);
    }
}

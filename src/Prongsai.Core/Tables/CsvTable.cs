using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Prongsai.Core.Tables;

/// <summary>
/// Reads CSV (RFC 4180) with heads in the first row, its cells parted by commas, semicolons or tabs, whichever its first row has most of.
/// Its bytes are UTF-8, or UTF-16 that says so.
/// </summary>
public static class CsvTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TableReading Read(ReadOnlySpan<byte> bytes) => bytes.Length > TableLimits.CsvBytes
        ? TableReading.None(new TableFault(TableFaultKind.TooLarge, 0, 0, TableLimits.CsvBytes.ToString("#,0", CultureInfo.InvariantCulture)))
        : Decode(bytes) is { } text ? Read(text) : TableReading.None(new TableFault(TableFaultKind.NotUtf8, 0, 0, ""));

    /// <summary>The text of a file; null where it is in an encoding that could only be guessed.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes[3..]),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes[2..]),
                _ => StrictUtf8.GetString(bytes),
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static TableReading Read(string text)
    {
        var grid = new TableGrid();
        var reader = new CsvRows(text, DelimiterOf(text));
        while (reader.Next() is { } row && grid.Add(row))
        {
        }

        return reader.UnclosedAt is { } offset
            ? TableReading.None(new TableFault(TableFaultKind.UnclosedQuote, reader.Number, 0, "") { Offset = offset })
            : grid.ToTable(isSheet: false);
    }

    /// <summary>The rows in which anything stands, whatever they are: none of them has to be the heads.</summary>
    public static ImmutableArray<GridRow> Rows(string text)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var reader = new CsvRows(text, DelimiterOf(text));
        while (rows.Count < TableLimits.Rows && reader.Next() is { } row)
        {
            if (row.Cells.Any(c => !string.IsNullOrWhiteSpace(c)))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static char DelimiterOf(string text)
    {
        var (commas, semicolons, tabs, isQuoted) = (0, 0, 0, false);
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && c is '\r' or '\n' && commas + semicolons + tabs > 0)
            {
                break;
            }

            commas += !isQuoted && c == ',' ? 1 : 0;
            semicolons += !isQuoted && c == ';' ? 1 : 0;
            tabs += !isQuoted && c == '\t' ? 1 : 0;
        }

        return tabs > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }
}

/// <summary>The rows of a CSV text, one after the other.</summary>
internal sealed class CsvRows(string text, char delimiter)
{
    private int _at;

    /// <summary>The number of the row that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where a quotation mark stands that is never closed; null where there is none so far.</summary>
    public int? UnclosedAt { get; private set; }

    /// <summary>Null at the end.</summary>
    public GridRow? Next()
    {
        if (_at >= text.Length)
        {
            return null;
        }

        var (cells, offsets) = (new List<string>(), new List<int>());
        while (true)
        {
            offsets.Add(_at);
            cells.Add(Cell());
            if (_at >= text.Length || text[_at] != delimiter)
            {
                break;
            }

            _at++;
        }

        _at += _at < text.Length && text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        return new GridRow(++Number, cells, offsets);
    }

    private string Cell()
    {
        if (_at >= text.Length || text[_at] != '"')
        {
            return Plain();
        }

        var (opened, value) = (_at++, new StringBuilder());
        while (true)
        {
            var close = text.IndexOf('"', _at);
            if (close < 0)
            {
                UnclosedAt ??= opened;
                close = text.Length;
            }

            value.Append(text, _at, close - _at);
            _at = Math.Min(close + 1, text.Length);
            if (_at >= text.Length || text[_at] != '"')
            {
                return value.Append(Plain()).ToString();
            }

            value.Append('"');
            _at++;
        }
    }

    /// <summary>What stands up to the end of the cell.</summary>
    private string Plain()
    {
        var start = _at;
        while (_at < text.Length && text[_at] != delimiter && text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        return text[start.._at];
    }
}

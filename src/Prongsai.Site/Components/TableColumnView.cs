using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;

namespace Prongsai.Site.Components;

/// <summary>A column of the component <c>data-table</c>.</summary>
/// <param name="Head">Its head in the file, for where it has no name.</param>
/// <param name="Total">The sum of its numbers as it is shown; null where there is none.</param>
public sealed record TableColumnView(string Head, LocalizedText? Name, ColumnKind Kind, LocalizedText? Unit, string? Total)
{
    /// <summary>Whether its numbers are of something that is counted or measured, and get commas where the file has none; years and codes do not.</summary>
    private bool IsQuantity => Kind == ColumnKind.Number && (Unit is not null || Total is not null);

    public bool IsNumber => Kind == ColumnKind.Number;

    internal static TableColumnView Of(ShownColumn column, TableContent data) => new(
        column.Head,
        column.Described?.Name,
        column.Kind,
        column.Described?.Unit,
        column.Described is { HasTotal: true } && column.Total(data) is { } total ? ShowTotal(total, [.. data.Rows.Select(r => r[column.Index])]) : null);

    internal TableCellView CellOf(string text, int? rank) => new(Shown(text), rank)
    {
        Day = Kind == ColumnKind.Day ? CellDay.Parse(text) : null,
        Address = Kind == ColumnKind.Link ? CellValue.Link(text) : null,
    };

    private string Shown(string text) =>
        IsQuantity && !text.Contains(',', StringComparison.Ordinal) && CellValue.Number(text) is { } number && !CellValue.IsPercent(text)
            ? InDigitsOf(text, Grouped(number))
            : text;

    /// <summary>With commas, as many decimals as the cell with most, and the digits of the cells.</summary>
    private static string ShowTotal(decimal total, ImmutableArray<string> cells) => InDigitsOf(string.Concat(cells.Take(1)), Grouped(total));

    /// <summary>A decimal keeps the decimals that it was written with, also through a sum.</summary>
    private static string Grouped(decimal number) => number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string InDigitsOf(string cell, string figure) => ThaiText.HasThaiDigits(cell) ? ThaiText.ToThaiDigits(figure) : figure;
}

/// <summary>A row of the component <c>data-table</c>, with a cell for each column.</summary>
public sealed record TableRowView(ImmutableArray<TableCellView> Cells)
{
    /// <summary>The place of each cell in the order of its column, for scripts: a number, or a dash where nothing stands.</summary>
    public string Order => string.Join(' ', Cells.Select(c => c.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}

/// <summary>A cell of the component <c>data-table</c>.</summary>
/// <param name="Rank">Its place in the order of its column, equal cells alike; null where nothing stands in it.</param>
public sealed record TableCellView(string Text, int? Rank)
{
    /// <summary>The day that it is; null where its column is of something else.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Where it leads; null where its column is of something else.</summary>
    public Uri? Address { get; init; }
}

using System.Collections.Immutable;
using Prongsai.Core.Packaging;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;

namespace Prongsai.Exchange.Xlsx;

/// <summary>One sheet to fill in: a locked row of heads, a row an entry, and room below for new ones.</summary>
internal static class ContentWorksheet
{
    /// <summary>New rows have lists to choose from as far as this.</summary>
    private const int LastRow = 2_000;

    private const int KeyWidth = 18;

    public static PartElement Of(WorkbookSheet sheet, Func<ImmutableArray<string>, string> rangeOf) => new("worksheet", [],
    [
        new("sheetPr", [], [new("pageSetUpPr", [("fitToPage", 1)])]),
        new("sheetViews", [], [new("sheetView", [("workbookViewId", 0)],
            [new("pane", [("xSplit", 2), ("ySplit", 1), ("topLeftCell", "C2"), ("activePane", "bottomRight"), ("state", "frozen")])])]),
        new("sheetFormatPr", [("defaultRowHeight", 24)]),
        new("cols", [],
        [
            Column(0, KeyWidth, FormStyles.Help),
            .. sheet.Columns.Select((c, i) => Column(i + 1, WidthOf(c), StyleOf(c))),
        ]),
        new("sheetData", [],
        [
            new("row", [("r", 1), ("ht", 72), ("customHeight", 1)], [.. Heads(sheet).Select((h, i) => FormCell.Text(i, 1, h, FormStyles.Head))]),
            .. sheet.Rows.Select((row, i) => Row(sheet, row, i + 2)),
        ]),
        new("sheetProtection",
        [
            ("sheet", 1), ("formatCells", 0), ("formatColumns", 0), ("formatRows", 0), ("insertRows", 0), ("deleteRows", 0), ("sort", 0), ("autoFilter", 0),
        ]),
        new("autoFilter", [("ref", $"A1:{FormCell.Name(sheet.Columns.Length, sheet.Rows.Length + 1)}")]),
        .. Validations(sheet, rangeOf),
        new("pageSetup", [("paperSize", 9), ("fitToWidth", 1), ("fitToHeight", 0), ("orientation", "landscape")]),
    ]);

    private static IEnumerable<string> Heads(WorkbookSheet sheet) =>
        sheet.Columns.Select(c => c.Head).Prepend(ContentWorkbook.KeyHead).Select(h => $"{h.Thai}\n{h.English}");

    private static PartElement Row(WorkbookSheet sheet, WorkbookRow row, int number) => new("row", [("r", number), ("ht", HeightOf(sheet, row)), ("customHeight", 1)],
    [
        FormCell.Text(0, number, row.Key, FormStyles.Help),
        .. sheet.Columns.Select((c, i) => c.Kind == CellKind.Day && CellDay.Parse(row.Cells[i]) is { } day
            ? FormCell.Day(i + 1, number, day, FormStyles.Day)
            : FormCell.Text(i + 1, number, row.Cells[i], StyleOf(c))),
    ]);

    private static double HeightOf(WorkbookSheet sheet, WorkbookRow row) =>
        RowHeight.Of(sheet.Columns.Select((c, i) => (row.Cells[i], (double)WidthOf(c))).Prepend((row.Key, KeyWidth)));

    private static IEnumerable<PartElement> Validations(WorkbookSheet sheet, Func<ImmutableArray<string>, string> rangeOf)
    {
        PartElement[] all =
        [
            .. sheet.Columns.Index().Where(c => !c.Item.Choices.IsEmpty).Select(c => new PartElement(
                "dataValidation",
                [("type", "list"), ("allowBlank", 1), ("showErrorMessage", 1), ("errorStyle", "warning"), ("sqref", $"{FormCell.Name(c.Index + 1, 2)}:{FormCell.Name(c.Index + 1, LastRow)}")],
                [new("formula1", []) { Text = rangeOf(c.Item.Choices) }])),
        ];
        return all.Length == 0 ? [] : [new("dataValidations", [("count", all.Length)], all)];
    }

    private static PartElement Column(int index, int width, int style) =>
        new("col", [("min", index + 1), ("max", index + 1), ("width", width), ("style", style), ("customWidth", 1)]);

    private static int WidthOf(WorkbookColumn column) => column.Kind switch
    {
        CellKind.Text or CellKind.Help => 36,
        CellKind.Choice => 26,
        CellKind.Word when column.Key is "url" or "target" => 44,
        _ => 16,
    };

    private static int StyleOf(WorkbookColumn column) => column.Kind switch
    {
        CellKind.Help => FormStyles.Help,
        CellKind.Day => FormStyles.Day,
        _ => FormStyles.Plain,
    };
}

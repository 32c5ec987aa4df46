using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Prongsai.Core.Localization;
using Prongsai.Core.Records;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>The one worksheet: a header that stays in sight and on every printed page, and a row an item. Every cell is text.</summary>
internal static partial class WorksheetWriter
{
    private const int LongestLink = 2000;
    private const int LongestPrintHeader = 100;
    private const uint PaperA4 = 9;
    private const int HeaderHeight = 104;

    public static int LastRow(EvaluatorSheet sheet) => sheet.Rows.Length + 1;

    /// <summary>The letter of a column.</summary>
    public static string NameOf(int column) => ((char)('A' + column)).ToString();

    public static void Write(EvaluatorSheet sheet, WorksheetPart part)
    {
        var range = $"A1:{NameOf(SheetColumn.All.Length - 1)}{LastRow(sheet)}";
        var links = Links(sheet, part);
        part.Worksheet = new Worksheet(
        [
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = range },
            View(),
            new SheetFormatProperties { DefaultRowHeight = 24 },
            new Columns(SheetColumn.All.Select(Width)),
            new SheetData([Header(), .. sheet.Rows.Select(Line)]),
            new AutoFilter { Reference = range },
            .. links.ChildElements.Count > 0 ? new OpenXmlElement[] { links } : [],
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddHeader(PrintHeader(sheet)), new OddFooter("&R&P/&N")),
        ]);
    }

    private static SheetViews View() => new(new SheetView(new Pane
    {
        HorizontalSplit = 1,
        VerticalSplit = 1,
        TopLeftCell = "B2",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
    });

    private static Column Width(SheetColumn column, int index) =>
        new() { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true };

    private static Row Header() => new(SheetColumn.All.Select(
        (column, index) => CellOf(index, 1, $"{column.Header.Thai}\n{column.Header.English}", SheetStyles.HeaderOf(column))))
    {
        RowIndex = 1,
        Height = HeaderHeight,
        CustomHeight = true,
    };

    private static Row Line(EvaluatorRow row, int index) => new(SheetColumn.All.Select((column, position) =>
    {
        var text = column.Text(row);
        return CellOf(position, index + 2, text, SheetStyles.CellOf(column, CsvFormat.LooksLikeFormula(text)));
    }))
    {
        RowIndex = (uint)index + 2,
        Height = RowHeight.Of(row),
        CustomHeight = true,
    };

    private static Cell CellOf(int column, int row, string text, uint style)
    {
        var cell = new Cell { CellReference = FormattableString.Invariant($"{NameOf(column)}{row}"), StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(Escape(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    /// <summary>A cell can lead to one address only; one with several stays plain text.</summary>
    private static Hyperlinks Links(EvaluatorSheet sheet, WorksheetPart part)
    {
        var links = new Hyperlinks();
        foreach (var (row, index) in sheet.Rows.Select((row, index) => (row, index)))
        {
            for (var column = 0; column < SheetColumn.All.Length; column++)
            {
                if (SheetColumn.All[column].Links(row) is [{ Scheme: "http" or "https" } address]
                    && address.AbsoluteUri.Length <= LongestLink)
                {
                    var cell = FormattableString.Invariant($"{NameOf(column)}{index + 2}");
                    part.AddHyperlinkRelationship(new Uri(address.AbsoluteUri), isExternal: true, $"link{cell}");
                    links.AppendChild(new Hyperlink { Reference = cell, Id = $"link{cell}" });
                }
            }
        }

        return links;
    }

    /// <summary>The space after <c>&amp;L</c> keeps a name that begins with a number from being read as a font size.</summary>
    private static string PrintHeader(EvaluatorSheet sheet)
    {
        var agency = CellText.Clean(sheet.Agency);
        var shown = agency.Length > LongestPrintHeader ? agency[..LongestPrintHeader] : agency;
        return $"&L {shown.Replace("&", "&&", StringComparison.Ordinal)}&ROIT {sheet.Year}";
    }

    /// <summary>Spreadsheets read <c>_x0041_</c> as the character with that number, so the underscore is escaped.</summary>
    private static string Escape(string text) => Escaped().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escaped();
}

/// <summary>
/// The height at which a row shows all its text. It is calculated here, since not every spreadsheet fits heights when it opens a file.
/// </summary>
internal static class RowHeight
{
    private const double Line = 22;
    private const double Margin = 4;
    private const double Highest = 409;

    /// <summary>The part of a line that is filled on average, since lines break between words.</summary>
    private const double Filled = 0.9;

    public static double Of(EvaluatorRow row) =>
        Math.Min(Highest, (SheetColumn.All.Max(c => LinesOf(c.Text(row), c.Width * Filled)) * Line) + Margin);

    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Count(c => !ThaiText.IsCombining(c)) / width)));
}

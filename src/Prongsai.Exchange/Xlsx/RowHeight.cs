using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Exchange.Layout;

namespace Prongsai.Exchange.Xlsx;

/// <summary>How high a row must be for all its text to show: reckoned, since not every spreadsheet fits heights when it opens a file.</summary>
internal static class RowHeight
{
    private const double Line = 22;
    private const double Margin = 4;
    private const double Highest = 409;

    /// <summary>Lines seldom end exactly at the edge.</summary>
    private const double Filled = 0.9;

    public static double Of(EvaluatorRow row) =>
        Math.Min(Highest, (SheetColumn.All.Max(c => LinesOf(c.Text(row), c.Width * Filled)) * Line) + Margin);

    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Count(c => !ThaiText.IsCombining(c)) / width)));
}

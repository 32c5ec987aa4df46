using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Prongsai.Rendering.Text;

/// <summary>Says a table column's alignment and width in classes, as the site's content policy allows no style attributes.</summary>
internal static class TableAlignment
{
    public static void ToClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                AddClasses(row, table.ColumnDefinitions);
            }

            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
                column.Width = 0;
            }
        }
    }

    private static void AddClasses(TableRow row, List<TableColumnDefinition> columns)
    {
        for (var i = 0; i < row.Count && i < columns.Count; i++)
        {
            if (ClassOf(columns[i].Alignment) is { } name)
            {
                row[i].GetAttributes().AddClass(name);
            }
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "align-right",
        TableColumnAlign.Center => "align-center",
        _ => null,
    };
}

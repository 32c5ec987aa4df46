using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;

namespace Prongsai.Content.Sheets;

/// <summary>Where the columns of a form stand in a sheet, whatever their order: they are known by their heads in either language.</summary>
/// <param name="Row">The number of the row of heads.</param>
/// <param name="Key">The column of the rows' keys, from 0; -1 where the sheet has none and rows are told by what they are about.</param>
/// <param name="Columns">The column of each of the form's, from 0; -1 where the sheet lacks it.</param>
internal sealed record SheetHeads(int Row, int Key, ImmutableArray<int> Columns)
{
    /// <summary>The head that stands there twice, or is missing while another stands that is none of the form's; null where all is well.</summary>
    public BilingualText? Fault { get; private init; }

    /// <summary>Null where the row is not that of the heads.</summary>
    public static SheetHeads? Of(SheetForm form, GridRow row)
    {
        var heads = row.Cells.Select(TableGrid.Head).ToImmutableArray();
        var all = form.Columns.Select(c => c.Head).Prepend(ContentWorkbook.KeyHead).ToList();
        var found = new SheetHeads(row.Number, Find(heads, ContentWorkbook.KeyHead), [.. form.Columns.Select(c => Find(heads, c.Head))]);
        var isTold = !form.Told.IsEmpty && form.Told.All(keys => found.Has(form.IndexOf(keys)));
        return found.Key < 0 && !isTold ? null : found with
        {
            Fault = all.Find(head => heads.Count(h => Is(h, head)) > 1)
                ?? (found.Key >= 0 && heads.Any(h => h.Length > 0 && !all.Exists(head => Is(h, head))) ? all.Find(head => Find(heads, head) < 0) : null),
        };
    }

    public static string At(GridRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";

    public static string Wanted(FormColumn column) => column.Kind switch
    {
        CellKind.Day => "วัน/เดือน/ปี พ.ศ. / day/month/year",
        CellKind.Text => "ข้อความ / a text",
        CellKind.Word => "ข้อความหรือจำนวน / a text or a number",
        CellKind.Words => "1, 3",
        _ => string.Join(" / ", column.Choices),
    };

    public bool Has(int index) => Columns[index] >= 0;

    public string CellOf(GridRow row, int index) => At(row, Columns[index]);

    private static int Find(ImmutableArray<string> heads, BilingualText head) => heads.Index().Where(h => Is(h.Item, head)).Select(h => h.Index).FirstOrDefault(-1);

    private static bool Is(string text, BilingualText head) => text == $"{head.Thai} {head.English}" || text == head.Thai || text == head.English;
}

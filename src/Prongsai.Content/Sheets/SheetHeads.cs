using System.Collections.Immutable;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;

namespace Prongsai.Content.Sheets;

/// <summary>Where the columns of a form stand in a sheet, whatever their order: they are known by their heads in either language.</summary>
/// <param name="Row">The number of the row of heads.</param>
/// <param name="Key">The column of the rows' keys, from 0; -1 where the sheet has none and rows are told by what they are about.</param>
/// <param name="Columns">The column of each of the form's, from 0; -1 where the sheet lacks it.</param>
internal sealed record SheetHeads(int Row, int Key, ImmutableArray<int> Columns)
{
    /// <summary>Null where the row is not that of the heads.</summary>
    public static SheetHeads? Of(SheetForm form, GridRow row)
    {
        var heads = row.Cells.Select(TableGrid.Head).ToImmutableArray();
        var found = new SheetHeads(row.Number, Find(heads, ContentWorkbook.KeyHead), [.. form.Columns.Select(c => Find(heads, c.Head))]);
        return found.Key >= 0 || (!form.Told.IsEmpty && form.Told.All(keys => found.Has(form.IndexOf(keys)))) ? found : null;
    }

    public static string At(GridRow row, int column) => column >= 0 && column < row.Cells.Count ? row.Cells[column] : "";

    public static string Wanted(FormColumn column) => column.Kind switch
    {
        CellKind.Day => "วัน/เดือน/ปี พ.ศ. / day/month/year",
        _ => string.Join(" / ", column.Choices),
    };

    public bool Has(int index) => Columns[index] >= 0;

    public string CellOf(GridRow row, int index) => At(row, Columns[index]);

    private static int Find(ImmutableArray<string> heads, Core.Localization.BilingualText head) =>
        heads.Select((h, i) => (h, i)).Where(x => x.h == $"{head.Thai} {head.English}" || x.h == head.Thai || x.h == head.English).Select(x => x.i).FirstOrDefault(-1);
}

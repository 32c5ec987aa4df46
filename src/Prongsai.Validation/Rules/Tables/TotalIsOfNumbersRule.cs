using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;

namespace Prongsai.Validation.Rules.Tables;

/// <summary>A column that is to have a total holds a number in each row: a sum over gaps would say more than the table does.</summary>
internal sealed class TotalIsOfNumbersRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4081",
        DiagnosticSeverity.Warning,
        new("รวมคอลัมน์นี้ไม่ได้", "the column has no total"),
        new("คอลัมน์ {0} ของ {1} ไม่มีแถวรวม เพราะแถวข้อมูลที่ {2} เป็น \"{3}\" ซึ่งนำมาบวกไม่ได้", "The column {0} of {1} is shown without a total, for its row of data {2} holds \"{3}\", which cannot be added up."),
        new("กรอกเป็นจำนวนทุกแถว ถ้าไม่มีให้กรอก 0 ร้อยละไม่นำมารวมกัน", "Give a number in every row, and 0 where there is nothing. Percentages are not added up."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (table, data) in model.Tables.Where(t => t.Key.Columns.Any(c => c.HasTotal)))
        {
            foreach (var column in ShownColumn.Of(table, data))
            {
                if (column.Described is { HasTotal: true } described && column.Total(data) is null)
                {
                    var row = Math.Max(0, data.Rows.ToList().FindIndex(r => column.NumberIn(r) is null || CellValue.IsPercent(r[column.Index])));
                    diagnostics.Add(Descriptor, described.Origin.At("total"), column.Head, table.File, (row + 1).ToString(CultureInfo.InvariantCulture), data.Rows[row][column.Index]);
                }
            }
        }
    }
}

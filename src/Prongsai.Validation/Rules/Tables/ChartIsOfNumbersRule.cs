using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;

namespace Prongsai.Validation.Rules.Tables;

/// <summary>What gives the marks of a chart their size is numbers, and those of the parts of a whole are none below zero.</summary>
internal sealed class ChartIsOfNumbersRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4082",
        DiagnosticSeverity.Warning,
        new("วาดแผนภูมิจากคอลัมน์นี้ไม่ได้", "the column cannot be drawn"),
        new("ตาราง {1} แสดงโดยไม่มีแผนภูมิ เพราะคอลัมน์ {0} แถวข้อมูลที่ {2} เป็น \"{3}\"", "The table {1} is shown without its chart, for the column {0} holds \"{3}\" in its row of data {2}."),
        new("คอลัมน์ใน values ต้องเป็นจำนวน และแผนภูมิ parts ต้องไม่มีค่าติดลบ", "A column in values must hold numbers, and none below zero for a chart of parts."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (table, data) in model.Tables)
        {
            foreach (var column in ShownColumn.Drawn(table, data))
            {
                var row = data.Rows.ToList().FindIndex(r => !column.CanDraw(r, table.Chart));
                if (row >= 0)
                {
                    diagnostics.Add(
                        Descriptor, table.Chart?.Origin.At("values") ?? table.Origin.Span, column.Head, table.File, (row + 1).ToString(CultureInfo.InvariantCulture), data.Rows[row][column.Index]);
                }
            }
        }
    }
}

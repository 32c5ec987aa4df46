using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Validation.Rules.Tables;

/// <summary>Every column that is described or drawn is one of the table's file.</summary>
internal sealed class TableColumnKnownRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4080",
        DiagnosticSeverity.Error,
        new("ตารางไม่มีคอลัมน์นี้", "the table has no such column"),
        new("{1} ไม่มีคอลัมน์ที่มีหัวว่า {0} คอลัมน์ที่มีคือ {2}", "{1} has no column with the head {0}. Its columns are {2}."),
        new("เขียนหัวคอลัมน์ให้ตรงกับแถวแรกของไฟล์", "Write the head as it stands in the first row of the file."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var (table, data) in model.Tables)
        {
            foreach (var (head, place) in Named(table).Where(n => !data.Heads.Contains(TableGrid.Head(n.Head))))
            {
                diagnostics.AddUnknown(Descriptor, place, head, data.Heads, head, table.File, string.Join(", ", data.Heads));
            }
        }
    }

    private static IEnumerable<(string Head, SourceSpan Place)> Named(ItemTable table) =>
        table.Columns.Select(c => (c.Head, c.Origin.At("head")))
            .Concat(table.Chart is { } chart ? chart.Values.Select(v => (v, chart.Origin.At("values"))).Prepend((chart.Labels, chart.Origin.At("labels"))) : []);
}

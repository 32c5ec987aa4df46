using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>A year's disclosures have an answer for every item of its checklist.</summary>
internal sealed class EveryItemAnsweredRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4022",
        DiagnosticSeverity.Warning,
        new("ข้อ OIT ยังไม่มีคำตอบ", "OIT item without an answer"),
        new("ปี {1} มีคำตอบ {2} จาก {3} ข้อ ขาด: {0}", "The year {1} has answers for {2} of {3} items. Missing: {0}."),
        new("เพิ่มข้อที่ขาดใน disclosures.yaml หากยังไม่พร้อมให้ตอบ pending", "Add the missing items to disclosures.yaml; answer pending if they are not ready."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var sheet in model.Years.Select(y => y.Disclosures).OfType<DisclosureSheet>())
        {
            var items = model.FrameworkOf(sheet.Year).Items.Select(i => i.Code).ToList();
            var missing = items.Where(i => sheet.Find(i) is null).ToList();
            if (missing.Count > 0 && !Lost.EntryIn(sheet.Origin.At("disclosures"), sheet.Disclosures.Select(d => d.Origin), diagnostics))
            {
                diagnostics.Add(
                    Descriptor,
                    sheet.Origin.At("fiscalYear"),
                    string.Join(", ", missing),
                    sheet.Year.ToString(),
                    (items.Count - missing.Count).ToString(CultureInfo.InvariantCulture),
                    items.Count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

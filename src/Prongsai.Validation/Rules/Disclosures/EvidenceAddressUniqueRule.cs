using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>One address answers one item of a year; evaluators reject a page that is given for many.</summary>
internal sealed class EvidenceAddressUniqueRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4023",
        DiagnosticSeverity.Warning,
        new("ใช้ลิงก์เดียวกันหลายข้อ", "one address for several items"),
        new("ที่อยู่ {1} ของข้อ {0} ใช้กับข้อ {2} แล้ว", "The address {1} of item {0} is already used for item {2}."),
        new("ใช้ที่อยู่ของหน้าที่แสดงข้อนี้โดยตรง", "Give the address of the page that shows this very item."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var year in model.Years)
        {
            var seen = new Dictionary<string, OitItemCode>(StringComparer.Ordinal);
            foreach (var given in model.EvidenceOf(year))
            {
                var (code, evidence) = (given.Item.Code, given.Evidence);
                if (evidence.Address is { AbsoluteUri: var address } && !seen.TryAdd(address, code) && seen[address] != code)
                {
                    diagnostics.Add(Descriptor, evidence.Origin.At("url"), code.ToString(), address, seen[address].ToString());
                }
            }
        }
    }
}

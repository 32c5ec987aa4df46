using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>Evidence leads to the item itself, not to the agency's home page.</summary>
internal sealed class EvidenceNotHomePageRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4024",
        DiagnosticSeverity.Warning,
        new("ลิงก์หลักฐานคือหน้าแรก", "evidence is the home page"),
        new("ที่อยู่ {1} ของข้อ {0} คือหน้าแรกของเว็บไซต์หน่วยงาน", "The address {1} of item {0} is the home page of the agency's website."),
        new("ใช้ที่อยู่ของหน้าที่แสดงข้อมูลข้อนี้", "Give the address of the page that shows this item's information."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var home = model.Settings.Agency.MainWebsite;
        foreach (var given in model.Evidence())
        {
            if (given.Evidence.Address is { } address && IsHome(address, home))
            {
                diagnostics.Add(Descriptor, given.Evidence.Origin.At("url"), given.Item.Code.ToString(), address.AbsoluteUri);
            }
        }
    }

    private static bool IsHome(Uri address, Uri home) =>
        address.AbsolutePath is "/" or "/index.html" or "/index.php"
        && address.Query.Length == 0
        && string.Equals(Bare(address), Bare(home), StringComparison.OrdinalIgnoreCase);

    private static string Bare(Uri address) => address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
}

using System.Collections.Immutable;
using Prongsai.Core.Addresses;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>Evidence on the web is reached over https. An address that is to be replaced anyway is not told so.</summary>
internal sealed class EvidenceIsSecureRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4021",
        DiagnosticSeverity.Warning,
        new("ลิงก์หลักฐานไม่ใช่ https", "evidence address is not https"),
        new("ที่อยู่ {1} ของข้อ {0} ไม่ใช่ https", "The address {1} of item {0} is not https."),
        new("เปลี่ยนเป็น https:// ถ้าเว็บไซต์นั้นรองรับ", "Use https:// if that website offers it."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        foreach (var given in model.Evidence())
        {
            if (given.Evidence.Address is { } address && address.Scheme != Uri.UriSchemeHttps && AddressDoubt.Of(address) is null)
            {
                diagnostics.Add(Descriptor, given.Evidence.Origin.At("url"), given.Item.Code.ToString(), address.AbsoluteUri);
            }
        }
    }
}

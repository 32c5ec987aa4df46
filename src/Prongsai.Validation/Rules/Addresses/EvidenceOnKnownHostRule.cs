using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Addresses;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Addresses;

/// <summary>
/// Evidence stands on the agency's websites or where agencies are asked to publish. Another host is told once, at its first address: it
/// may be the agency's own that nobody has stated, or another agency's whose content was copied.
/// </summary>
internal sealed class EvidenceOnKnownHostRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4079",
        DiagnosticSeverity.Warning,
        new("หลักฐานอยู่ที่เว็บไซต์อื่น", "evidence on another website"),
        new(
            "{0} อยู่ที่ {1} ซึ่งไม่ใช่เว็บไซต์ที่ระบุไว้ของหน่วยงาน (จำนวนหลักฐานที่อยู่ที่นั่น: {2})",
            "{0} is at {1}, which is not stated as a website of the agency (pieces of evidence there: {2})."),
        new(
            "ถ้าเป็นของหน่วยงาน เพิ่ม ownHosts: [{1}] ใต้ agency ใน site.yaml ถ้าเป็นของที่อื่น ตรวจว่าคัดลอกมาถูกหน่วยงาน",
            "If it is the agency's, add ownHosts: [{1}] under agency in site.yaml. If not, see that it was not copied from another agency."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        var (agency, own) = (model.Settings.Agency, model.Settings.BaseAddress.IdnHost);
        var foreign = DoubtedAddresses.OfEvidence(model)
            .Where(a => a.Doubt is null && !agency.Owns(a.Address) && KnownHosts.SharingService(a.Address.IdnHost) is null)
            .GroupBy(a => a.Address.IdnHost, StringComparer.OrdinalIgnoreCase)
            .Where(h => !KnownHosts.IsPublic(h.Key) && !h.Key.Equals(own, StringComparison.OrdinalIgnoreCase));
        foreach (var host in foreign)
        {
            var first = host.First();
            diagnostics.Add(Descriptor, first.Span, first.Address.AbsoluteUri, host.Key, host.Count().ToString(CultureInfo.InvariantCulture));
        }
    }
}

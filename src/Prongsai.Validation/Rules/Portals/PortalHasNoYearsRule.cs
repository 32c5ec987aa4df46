using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Portals;

/// <summary>A portal shows only what other sites publish; a result of its own would look like one of theirs.</summary>
internal sealed class PortalHasNoYearsRule : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "PRS4050",
        DiagnosticSeverity.Error,
        new("หน้ารวมหน่วยงานมีข้อมูลปีของตนเอง", "a portal with years of its own"),
        new("เนื้อหาของหน้ารวมหน่วยงานมีโฟลเดอร์ years/{0}", "The content of the portal has the folder years/{0}."),
        new("ย้ายข้อมูลนี้ไปเป็นเว็บไซต์ของหน่วยงานนั้น แล้วลบออกจากหน้ารวมหน่วยงาน", "Make these data that agency's own site, and delete them from the portal."));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    public override void Check(DisclosureModel model, DiagnosticBag diagnostics)
    {
        if (model.Portal is null)
        {
            return;
        }

        foreach (var year in model.Years)
        {
            diagnostics.Add(Descriptor, model.Settings.Origin.Span, year.Year.ToString());
        }
    }
}

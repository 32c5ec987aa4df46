using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Every reference to this site leads to a file it has, capitals included; the site map lists nothing else. A link with host to
/// what this site does not have is let through: a municipality's main website may stand on the same host.
/// </summary>
internal sealed class BrokenReferenceCheck(SiteFiles files) : IReferenceCheck
{
    private static readonly BilingualText Similar = new("ไฟล์นี้ชื่อต่างกันที่ตัวพิมพ์เล็กใหญ่", "this file differs in capitals only");

    public void Check(Reference reference, Findings findings)
    {
        var target = reference.Target;
        var isListedElsewhere = reference.Use == ReferenceUse.Listing && target.Kind == AddressKind.External;
        if (isListedElsewhere || (target.IsInternal && !files.Contains(target.Path) && !MayBeOfMainWebsite(reference)))
        {
            Report(reference, target, findings);
        }
    }

    private static bool MayBeOfMainWebsite(Reference reference) =>
        reference.Target.NamesHost && reference.Use is ReferenceUse.Link or ReferenceUse.Form;

    /// <summary>The address with the scheme it lacks, or those of the pages that have nearly that name.</summary>
    private ImmutableArray<string> Nearest(Reference reference) =>
        reference.Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? [$"https://{reference.Text}"]
        : reference is { Use: ReferenceUse.Link, Text.Length: > 0 } ? files.PagesNear(reference.Target.Path, reference.Span.File)
        : [];

    private void Report(Reference reference, Address target, Findings findings)
    {
        var similar = files.FindIgnoringCapitals(target.Path);
        var descriptor = CheckDiagnostics.BrokenReference;
        findings.Add(
            new Diagnostic(
                descriptor,
                descriptor.Severity,
                reference.Span,
                [ShownText.Of(reference.Text), ShownText.Of(target.Path)],
                similar is null ? [] : [new RelatedSpan(SiteFiles.NameOf(similar).Span(0, 0), Similar)])
            {
                Nearest = Nearest(reference),
            },
            target.Path,
            reference.Text);
    }
}

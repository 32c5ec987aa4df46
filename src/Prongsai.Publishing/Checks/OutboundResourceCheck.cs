using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Showing a page asks no other website for anything, so that nobody else learns who reads it.</summary>
internal sealed class OutboundResourceCheck : IReferenceCheck
{
    public void Check(Reference reference, Findings findings)
    {
        if (reference.IsLoaded && reference.Target.Kind == AddressKind.External)
        {
            findings.AddWithCause(reference.Target.Path, CheckDiagnostics.OutboundResource, reference.Span, reference.Text);
        }
    }
}

using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>No address runs code or opens a file of the reader's computer; <c>data:</c> is allowed for images and fonts only.</summary>
internal sealed class UnsafeAddressCheck : IReferenceCheck
{
    private const string EmbeddedScheme = "data";

    public void Check(Reference reference, Findings findings)
    {
        var (kind, scheme, _) = reference.Target;
        if (kind == AddressKind.Unsafe && !(reference.Use == ReferenceUse.Resource && scheme == EmbeddedScheme))
        {
            findings.AddWithCause(reference.Text, CheckDiagnostics.UnsafeAddress, reference.Span, reference.Text, scheme);
        }
    }
}

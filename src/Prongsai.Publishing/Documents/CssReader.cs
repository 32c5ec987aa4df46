using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>Reads the references of a style sheet, which start from the sheet's own folder.</summary>
internal static class CssReader
{
    public static SiteDocument Read(OutputFile file, AddressResolver resolver)
    {
        var source = SiteFiles.SourceOf(file);
        var references = CssAddresses.In(source.Text)
            .Select(a => new Reference(a.Text, ReferenceUse.Resource, source.Span(a.Offset, a.Text.Length), TargetOf(file, a.Text, resolver)));
        return new SiteDocument(file, [.. references], default);
    }

    private static Address TargetOf(OutputFile file, string text, AddressResolver resolver) =>
        text.Length == 0 ? Address.Nowhere : resolver.Resolve(file.Path, text);
}

using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>The part after # names a place that the file has, also on other pages and in drawings.</summary>
internal sealed class FragmentCheck : ISiteCheck
{
    private const string TextDirective = ":~:";
    private const string TopOfPage = "top";

    public void Check(IReadOnlyDictionary<string, SiteDocument> documents, Func<SiteDocument, Findings> findingsOf)
    {
        foreach (var document in documents.Values)
        {
            foreach (var reference in document.References)
            {
                Check(reference, documents, document, findingsOf);
            }
        }
    }

    private static void Check(
        Reference reference, IReadOnlyDictionary<string, SiteDocument> documents, SiteDocument document, Func<SiteDocument, Findings> findingsOf)
    {
        var (kind, path, fragment) = reference.Target;
        if (kind == AddressKind.Internal
            && PlaceIn(fragment) is { } place
            && documents.TryGetValue(path, out var target)
            && target.Lacks(place))
        {
            findingsOf(document).AddWithCause($"{path}#{place}", CheckDiagnostics.MissingFragment, reference.Span, reference.Text, place, path);
        }
    }

    /// <summary>The id a fragment asks for; null where it means the top of the page, or a text in it.</summary>
    private static string? PlaceIn(string? fragment)
    {
        var end = fragment?.IndexOf(TextDirective, StringComparison.Ordinal) ?? -1;
        var place = end < 0 ? fragment : fragment?[..end];
        return string.IsNullOrEmpty(place) || string.Equals(place, TopOfPage, StringComparison.OrdinalIgnoreCase) ? null : place;
    }
}

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
                Check(reference, documents, () => findingsOf(document));
            }
        }
    }

    private static void Check(Reference reference, IReadOnlyDictionary<string, SiteDocument> documents, Func<Findings> findings)
    {
        var (_, path, fragment) = reference.Target;
        if (PlaceIn(fragment) is { } place
            && reference.Target.IsInternal
            && documents.TryGetValue(path, out var target)
            && target.Places?.Contains(place) == false)
        {
            findings().AddWithCause($"{path}#{place}", CheckDiagnostics.MissingFragment, reference.Span, reference.Text, place, path);
        }
    }

    /// <summary>The id a fragment asks for; null where it means the top of the page, or a text in it.</summary>
    private static string? PlaceIn(string? fragment)
    {
        var place = fragment?.Split(TextDirective)[0];
        return string.IsNullOrEmpty(place) || string.Equals(place, TopOfPage, StringComparison.OrdinalIgnoreCase) ? null : place;
    }
}

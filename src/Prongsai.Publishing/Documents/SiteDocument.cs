using System.Collections.Immutable;
using Prongsai.Core.Text;
using Prongsai.Publishing.Addresses;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// What the checks of the whole site know of one produced file: the references it makes and its anchors, which a fragment can name,
/// in ordinal order; default where a file's kind has none that can be known.
/// </summary>
internal sealed record SiteDocument(OutputFile File, ImmutableArray<Reference> References, ImmutableArray<string> Anchors)
{
    /// <summary>Where a diagnostic on the document as a whole points.</summary>
    public SourceSpan Start => SiteFiles.SourceOf(File).Span(0, 0);

    public static SiteDocument Of(HtmlPage page, AddressResolver resolver) =>
        new(page.File, HtmlReferences.Read(page, resolver), AnchorsIn(page));

    public bool Lacks(string anchor) => !Anchors.IsDefault && Anchors.BinarySearch(anchor, StringComparer.Ordinal) < 0;

    private static ImmutableArray<string> AnchorsIn(HtmlPage page)
    {
        var anchors = new List<string>();
        foreach (var element in page.Elements)
        {
            if (element.Attribute("id") is { Length: > 0 } id)
            {
                anchors.Add(id);
            }

            if (element.Name == "a" && element.Attribute("name") is { Length: > 0 } name)
            {
                anchors.Add(name);
            }
        }

        anchors.Sort(StringComparer.Ordinal);
        return [.. anchors.Where((anchor, i) => i == 0 || anchor != anchors[i - 1])];
    }
}

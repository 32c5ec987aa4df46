using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Looks at what needs more than one file, after all were read.</summary>
internal interface ISiteCheck
{
    /// <param name="documents">The site's documents by output path.</param>
    /// <param name="findingsOf">Where to put what is found in a document.</param>
    void Check(IReadOnlyDictionary<string, SiteDocument> documents, Func<SiteDocument, Findings> findingsOf);
}

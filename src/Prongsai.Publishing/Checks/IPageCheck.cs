using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Looks at one parsed page. Holds no state, since pages are checked in parallel. What it looks at beside the page itself must be in
/// <see cref="Caching.CacheKeys"/>.
/// </summary>
internal interface IPageCheck
{
    void Check(HtmlPage page, Findings findings);
}

/// <summary>Looks at one reference of a page, style sheet, SVG or site map. Holds no state, since files are checked in parallel.</summary>
internal interface IReferenceCheck
{
    void Check(Reference reference, Findings findings);
}

/// <summary>Looks at what needs more than one file, after all were read.</summary>
internal interface ISiteCheck
{
    /// <param name="files">The site's files by output path; each takes what is found in it.</param>
    void Check(IReadOnlyDictionary<string, ExaminedFile> files);
}

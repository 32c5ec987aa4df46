using Prongsai.Site;

namespace Prongsai.Publishing.Documents;

/// <summary>
/// Reads pages, one at a time. There are two: <see cref="HtmlReader"/> knows where in the text everything stands, and
/// <see cref="Fast.PlainHtmlReader"/> is there because it takes a fraction of the time for the pages in which nothing is found, nearly all.
/// </summary>
internal interface IPageReader
{
    /// <summary>The page, which holds until the next one is read.</summary>
    HtmlPage Read(OutputFile file);
}

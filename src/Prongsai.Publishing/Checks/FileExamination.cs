using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Documents.Fast;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>Reads one file at a time and runs on it the checks that look at a page by itself. Used by many threads at once.</summary>
internal sealed class FileExamination(SitePlan plan, SiteFiles files, AddressResolver resolver)
{
    private readonly ConcurrentBag<IPageReader> _fastReaders = [];

    private readonly ConcurrentBag<IPageReader> _exactReaders = [];

    private readonly ImmutableArray<IPageCheck> _pageChecks =
    [
        new LanguageCheck(),
        new ImageTextCheck(),
        new AccessibleNameCheck(),
        new TitleCheck(),
        new HeadingOrderCheck(),
        new DuplicateIdCheck(),
        new MarkupCheck(),
        new InlineCodeCheck(),
        new AlternatesCheck(plan, files, resolver),
    ];

    /// <summary>True for the kinds of files that have something to check.</summary>
    public static bool IsChecked(OutputFile file) =>
        file.Kind == OutputKind.Page || (file.Kind != OutputKind.Document && (Path.GetExtension(file.Path) is ".css" or ".svg" || IsSitemap(file)));

    /// <param name="file">A file that is checked.</param>
    /// <param name="exactly">True to know where in a page things stand; else findings in it only say that there are some.</param>
    public ExaminedFile Examine(OutputFile file, bool exactly) => (file.Kind, Path.GetExtension(file.Path)) switch
    {
        (OutputKind.Page, _) => ExaminePage(file, exactly),
        (_, ".css") => new ExaminedFile(CssReader.Read(file, resolver)),
        _ => ExamineXml(file),
    };

    private static bool IsSitemap(OutputFile file) =>
        Path.GetExtension(file.Path) == ".xml" && Path.GetFileName(file.Path).StartsWith("sitemap", StringComparison.Ordinal);

    /// <summary>The fast reader first; the exact one where a page is not plain, or where something was found in it.</summary>
    private static IPageReader NewReader(bool exactly) => exactly ? new HtmlReader() : new PlainHtmlReader(otherwise: new HtmlReader());

    /// <summary>A page holds until its reader reads the next one, so the reader is idle again only when the page was checked.</summary>
    private ExaminedFile ExaminePage(OutputFile file, bool exactly)
    {
        var idle = exactly ? _exactReaders : _fastReaders;
        var reader = idle.TryTake(out var used) ? used : NewReader(exactly);
        var examined = Examine(reader.Read(file));
        idle.Add(reader);
        return examined;
    }

    private ExaminedFile Examine(HtmlPage page)
    {
        var examined = new ExaminedFile(SiteDocument.Of(page, resolver));
        foreach (var check in _pageChecks)
        {
            check.Check(page, examined.Findings);
        }

        return examined;
    }

    private ExaminedFile ExamineXml(OutputFile file)
    {
        var (document, fault) = XmlReferences.Read(file, resolver, IsSitemap(file));
        var examined = new ExaminedFile(document);
        if (fault is not null)
        {
            MarkupCheck.Report(fault, examined.Findings);
        }

        return examined;
    }
}

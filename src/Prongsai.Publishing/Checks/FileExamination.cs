using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>Reads one file at a time and runs on it the checks that need no other file's text. Used by many threads at once.</summary>
internal sealed class FileExamination(SitePlan plan, SiteFiles files, AddressResolver resolver)
{
    private readonly ConcurrentBag<PlainHtmlReader> _plainReaders = [];

    private readonly ConcurrentBag<HtmlReader> _readers = [];

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

    private readonly ImmutableArray<IReferenceCheck> _referenceChecks =
        [new BrokenReferenceCheck(files), new OutboundResourceCheck(), new UnsafeAddressCheck()];

    /// <summary>True for the kinds of files that have something to check.</summary>
    public static bool IsChecked(OutputFile file) => file.Kind == OutputKind.Page || Path.GetExtension(file.Path) is ".css" or ".svg" || IsSitemap(file);

    /// <param name="file">A file that is checked.</param>
    /// <param name="exactly">True to know where in a page things stand; else findings in it may only say that there are some.</param>
    /// <param name="findings">Where to put what is found.</param>
    public SiteDocument Read(OutputFile file, bool exactly, Findings findings)
    {
        var document = (file.Kind, Path.GetExtension(file.Path)) switch
        {
            (OutputKind.Page, _) => ReadPage(file, exactly, findings),
            (_, ".css") => CssReader.Read(file, resolver),
            _ => ReadXml(file, findings),
        };
        CheckReferences(document, findings);
        return document;
    }

    public void CheckReferences(SiteDocument document, Findings findings)
    {
        foreach (var reference in document.References)
        {
            foreach (var check in _referenceChecks)
            {
                check.Check(reference, findings);
            }
        }
    }

    private static bool IsSitemap(OutputFile file) =>
        Path.GetExtension(file.Path) == ".xml" && Path.GetFileName(file.Path).StartsWith("sitemap", StringComparison.Ordinal);

    private SiteDocument ReadPage(OutputFile file, bool exactly, Findings findings)
    {
        if (!exactly)
        {
            var plainReader = _plainReaders.TryTake(out var idlePlain) ? idlePlain : new PlainHtmlReader();
            var document = plainReader.Read(file) is { } plain ? Examine(plain, findings) : null;
            _plainReaders.Add(plainReader);
            if (document is not null)
            {
                return document;
            }
        }

        var reader = _readers.TryTake(out var idle) ? idle : new HtmlReader();
        var page = reader.Read(file);
        _readers.Add(reader);
        return Examine(page, findings);
    }

    private SiteDocument Examine(HtmlPage page, Findings findings)
    {
        foreach (var check in _pageChecks)
        {
            check.Check(page, findings);
        }

        return new SiteDocument(page.File, HtmlReferences.Read(page, resolver), HtmlPlaces.In(page));
    }

    private SiteDocument ReadXml(OutputFile file, Findings findings)
    {
        var (document, fault) = XmlReferences.Read(file, resolver, IsSitemap(file));
        if (fault is not null)
        {
            MarkupCheck.Report(fault, findings);
        }

        return document;
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>Runs every check on one site: first on each file by itself, in parallel, then on what the files say of each other.</summary>
internal sealed class SiteExamination
{
    private static readonly ImmutableArray<ISiteCheck> SiteChecks = [new FragmentCheck(), new ReachabilityCheck()];

    private readonly RenderedSite _site;
    private readonly AddressResolver _resolver;
    private readonly ImmutableArray<IPageCheck> _pageChecks;
    private readonly ImmutableArray<IReferenceCheck> _referenceChecks;
    private readonly Findings[] _findings;

    public SiteExamination(RenderedSite site)
    {
        var files = new SiteFiles(site.Files);
        _site = site;
        _resolver = new AddressResolver(site.Plan.Model.Settings.BaseAddress);
        _findings = [.. site.Files.Select(_ => new Findings())];
        _referenceChecks = [new BrokenReferenceCheck(files), new OutboundResourceCheck(), new UnsafeAddressCheck()];
        _pageChecks =
        [
            new LanguageCheck(),
            new ImageTextCheck(),
            new AccessibleNameCheck(),
            new TitleCheck(),
            new HeadingOrderCheck(),
            new DuplicateIdCheck(),
            new MarkupCheck(),
            new InlineCodeCheck(),
            new AlternatesCheck(site.Plan, files, _resolver),
        ];
    }

    public IEnumerable<Diagnostic> Run()
    {
        var documents = new SiteDocument?[_site.Files.Length];
        Parallel.For(0, documents.Length, () => new HtmlReader(), (i, _, reader) => Examine(i, reader, documents), _ => { });
        var byPath = new Dictionary<string, SiteDocument>(StringComparer.Ordinal);
        var findingsByPath = new Dictionary<string, Findings>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
        {
            if (documents[i] is { } document && byPath.TryAdd(document.File.Path, document))
            {
                findingsByPath.Add(document.File.Path, _findings[i]);
            }
        }

        foreach (var check in SiteChecks)
        {
            check.Check(byPath, document => findingsByPath[document.File.Path]);
        }

        return RepeatedFindings.Collapse(_findings);
    }

    private HtmlReader Examine(int index, HtmlReader reader, SiteDocument?[] documents)
    {
        var findings = _findings[index];
        var document = Read(_site.Files[index], reader, findings);
        documents[index] = document;
        foreach (var reference in document?.References ?? [])
        {
            foreach (var check in _referenceChecks)
            {
                check.Check(reference, findings);
            }
        }

        return reader;
    }

    private SiteDocument? Read(OutputFile file, HtmlReader reader, Findings findings) => (file.Kind, Path.GetExtension(file.Path)) switch
    {
        (OutputKind.Page, _) => ReadPage(reader.Read(file), findings),
        (_, ".css") => CssReader.Read(file, _resolver),
        (_, ".svg") => ReadXml(file, isSitemap: false, findings),
        (_, ".xml") when Path.GetFileName(file.Path).StartsWith("sitemap", StringComparison.Ordinal) => ReadXml(file, isSitemap: true, findings),
        _ => null,
    };

    private SiteDocument ReadPage(HtmlPage page, Findings findings)
    {
        foreach (var check in _pageChecks)
        {
            check.Check(page, findings);
        }

        return new SiteDocument(page.File, page.Source, HtmlReferences.Read(page, _resolver), HtmlPlaces.In(page));
    }

    private SiteDocument ReadXml(OutputFile file, bool isSitemap, Findings findings)
    {
        var (document, fault) = XmlReferences.Read(file, _resolver, isSitemap);
        if (fault is not null)
        {
            MarkupCheck.Report(fault, findings);
        }

        return document;
    }
}

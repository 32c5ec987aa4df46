using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Runs every check on one site, in one pass: on each file by itself, in parallel, then on what the files say of each other.
/// </summary>
internal sealed class SiteExamination
{
    private static readonly ImmutableArray<ISiteCheck> SiteChecks = [new FragmentCheck(), new ReachabilityCheck()];

    private readonly ImmutableArray<OutputFile> _files;
    private readonly FileExamination _alone;
    private readonly ImmutableArray<IReferenceCheck> _referenceChecks;

    /// <param name="site">The site.</param>
    /// <param name="neighbours">The sites beside it that it may lead to.</param>
    public SiteExamination(RenderedSite site, NeighbourSites? neighbours = null)
    {
        var files = new SiteFiles(site.Files, neighbours);
        _files = [.. site.Files.Where(FileExamination.IsChecked)];
        _alone = new FileExamination(site.Plan, files, new AddressResolver(site.Plan.Model.Settings.BaseAddress, neighbours is not null));
        _referenceChecks = [new BrokenReferenceCheck(files), new OutboundResourceCheck(), new UnsafeAddressCheck()];
    }

    /// <summary>Reads one file and runs the checks of it by itself.</summary>
    public ExaminedFile Examine(OutputFile file, bool exactly) => _alone.Examine(file, exactly);

    /// <summary>Examines a site of which nothing is known.</summary>
    public ImmutableArray<ExaminedFile> Run() => Run(file => Examine(file, exactly: true));

    /// <param name="examine">Examines a file by itself; many threads call it at once.</param>
    /// <returns>The files with all that was found, in the order of the site.</returns>
    public ImmutableArray<ExaminedFile> Run(Func<OutputFile, ExaminedFile> examine)
    {
        var examined = new ExaminedFile[_files.Length];
        Parallel.For(0, _files.Length, i =>
        {
            examined[i] = examine(_files[i]);
            CheckReferences(examined[i]);
        });
        CheckTogether(examined);
        return [.. examined];
    }

    private void CheckReferences(ExaminedFile file)
    {
        foreach (var reference in file.Document.References)
        {
            foreach (var check in _referenceChecks)
            {
                check.Check(reference, file.Findings);
            }
        }
    }

    private static void CheckTogether(ExaminedFile[] examined)
    {
        var byPath = new Dictionary<string, ExaminedFile>(examined.Length, StringComparer.Ordinal);
        foreach (var file in examined)
        {
            byPath.TryAdd(file.Document.File.Path, file);
        }

        foreach (var check in SiteChecks)
        {
            check.Check(byPath);
        }
    }
}

/// <summary>One file of a site that is examined: its document, and what was found in it so far.</summary>
internal sealed class ExaminedFile(SiteDocument document)
{
    public SiteDocument Document { get; } = document;

    public Findings Findings { get; } = new();

    public bool HasFindings => Findings.All.Count > 0;
}

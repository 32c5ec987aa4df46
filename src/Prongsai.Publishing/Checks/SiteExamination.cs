using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Addresses;
using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Vouching;
using Prongsai.Site;

namespace Prongsai.Publishing.Checks;

/// <summary>
/// Runs every check on one site: first on each file by itself, in parallel, then on what the files say of each other. A file that
/// was vouched for before is not read, unless something is found in it now: then it is read like any other, so that what was
/// known never changes a diagnostic.
/// </summary>
internal sealed class SiteExamination
{
    private static readonly ImmutableArray<ISiteCheck> SiteChecks = [new FragmentCheck(), new ReachabilityCheck()];

    private readonly ImmutableArray<OutputFile> _files;
    private readonly IReadOnlyDictionary<VouchKey, Vouched> _known;
    private readonly ReferencePool _pool;
    private readonly VouchKeys _keys;
    private readonly FileExamination _examination;
    private readonly ExaminedFile[] _examined;
    private int _read;

    public SiteExamination(RenderedSite site)
        : this(site, ImmutableDictionary<VouchKey, Vouched>.Empty, new ReferencePool())
    {
    }

    /// <param name="site">The site.</param>
    /// <param name="known">What was vouched for before.</param>
    /// <param name="pool">Where its references are from.</param>
    /// <param name="neighbours">The sites beside it that it may lead to.</param>
    public SiteExamination(RenderedSite site, IReadOnlyDictionary<VouchKey, Vouched> known, ReferencePool pool, NeighbourSites? neighbours = null)
    {
        var files = new SiteFiles(site.Files, neighbours);
        _known = known;
        _pool = pool;
        _files = [.. site.Files.Where(FileExamination.IsChecked)];
        _keys = new VouchKeys(site.Plan, files);
        _examination = new FileExamination(site.Plan, files, new AddressResolver(site.Plan.Model.Settings.BaseAddress, neighbours is not null));
        _examined = new ExaminedFile[_files.Length];
    }

    /// <summary>How many files had to be read.</summary>
    public int Read => _read;

    public IEnumerable<Diagnostic> Run()
    {
        Parallel.For(0, _files.Length, i => _examined[i] = Examine(_files[i]));
        CheckTogether();
        if (Array.Exists(_examined, e => e.IsSuspect))
        {
            Parallel.For(0, _files.Length, i => _examined[i] = _examined[i].IsSuspect ? ReadAgain(_examined[i]) : _examined[i]);
            CheckTogether();
        }

        return RepeatedFindings.Collapse([.. _examined.Select(e => e.All())]);
    }

    /// <summary>What can be vouched for, after a run: the files in which nothing was found.</summary>
    public IReadOnlyDictionary<VouchKey, Vouched> Vouched()
    {
        var vouched = new Dictionary<VouchKey, Vouched>(_examined.Length);
        foreach (var examined in _examined)
        {
            if (examined is { Vouched: { } kept, HasFindings: false })
            {
                vouched[examined.Key] = kept;
            }
        }

        return vouched;
    }

    private ExaminedFile Examine(OutputFile file)
    {
        var key = _keys.Of(file);
        if (!_known.TryGetValue(key, out var known))
        {
            var findings = new Findings();
            Interlocked.Increment(ref _read);
            var document = _examination.Read(file, exactly: false, findings);
            return findings.All.Count > 0 ? ReadExactly(key, file) : ExaminedFile.Of(file, key, Vouching.Vouched.Of(document, _pool));
        }

        var examined = ExaminedFile.Of(file, key, known);
        _examination.CheckReferences(examined.Document, examined.Findings);
        return examined;
    }

    private ExaminedFile ReadAgain(ExaminedFile examined)
    {
        Interlocked.Increment(ref _read);
        return ReadExactly(examined.Key, examined.Document.File);
    }

    private ExaminedFile ReadExactly(VouchKey key, OutputFile file)
    {
        var findings = new Findings();
        return new ExaminedFile(key, _examination.Read(file, exactly: true, findings), null) { Findings = findings };
    }

    private void CheckTogether()
    {
        var byPath = new Dictionary<string, SiteDocument>(_examined.Length, StringComparer.Ordinal);
        var examinedByPath = new Dictionary<string, ExaminedFile>(_examined.Length, StringComparer.Ordinal);
        foreach (var examined in _examined)
        {
            examined.Together.Clear();
            if (byPath.TryAdd(examined.Document.File.Path, examined.Document))
            {
                examinedByPath.Add(examined.Document.File.Path, examined);
            }
        }

        foreach (var check in SiteChecks)
        {
            check.Check(byPath, document => examinedByPath[document.File.Path].Together);
        }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Prongsai.Publishing.Checks;
using Prongsai.Publishing.Documents;
using Prongsai.Site;

namespace Prongsai.Publishing.Caching;

/// <summary>
/// Examines a site as <see cref="SiteExamination"/> does, only sooner: a file that an earlier check found clean is not read, and
/// others are read without positions. A file in which something is found all the same is read exactly, and the examination run
/// again. So no finding ever comes from the cache, and all are the same with it and without.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="known">The results of earlier checks.</param>
/// <param name="neighbours">The sites beside it that it may lead to.</param>
internal sealed class CheckCache(RenderedSite site, IReadOnlyDictionary<CacheKey, CachedDocument> known, NeighbourSites? neighbours = null)
{
    private readonly SiteExamination _examination = new(site, neighbours);
    private readonly CacheKeys _keys = new(site);
    private readonly ReferencePool _pool = new();
    private readonly ConcurrentDictionary<CacheKey, CachedDocument> _clean = new();
    private readonly HashSet<CacheKey> _withFindings = [];
    private int _reads;

    /// <summary>What may be kept of this site after it was examined: the files in which nothing was found.</summary>
    public IReadOnlyDictionary<CacheKey, CachedDocument> Results => _clean;

    /// <summary>True where the results are other than those that were known.</summary>
    public bool HasChanged => _clean.Count != known.Count || !_clean.Keys.All(known.ContainsKey);

    /// <summary>How often a file was read.</summary>
    public int Reads => _reads;

    public ImmutableArray<ExaminedFile> Examine()
    {
        while (true)
        {
            var examined = _examination.Run(Examine);
            if (!Forget(examined.Where(e => e.HasFindings).Select(e => e.Document.File)))
            {
                return examined;
            }
        }
    }

    private ExaminedFile Examine(OutputFile file)
    {
        var key = _keys.Of(file);
        if (_withFindings.Contains(key))
        {
            return Read(file, exactly: true);
        }

        if (!_clean.TryGetValue(key, out var cached) && !known.TryGetValue(key, out cached))
        {
            var examined = Read(file, exactly: false);
            if (examined.HasFindings)
            {
                return examined;
            }

            cached = CachedDocument.Of(examined.Document, _pool);
        }

        _clean.TryAdd(key, cached);
        return new ExaminedFile(cached.DocumentOf(file));
    }

    private ExaminedFile Read(OutputFile file, bool exactly)
    {
        Interlocked.Increment(ref _reads);
        return _examination.Examine(file, exactly);
    }

    /// <summary>Has these files read exactly from now on; false where all of them were.</summary>
    private bool Forget(IEnumerable<OutputFile> files)
    {
        var forgotten = files.Select(_keys.Of).Where(_withFindings.Add).ToList();
        forgotten.ForEach(key => _clean.TryRemove(key, out _));
        return forgotten.Count > 0;
    }
}

using System.Collections.Immutable;
using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Caching;
using Prongsai.Publishing.Checks;
using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Output;
using Prongsai.Site;

namespace Prongsai.Publishing;

/// <summary>
/// The check stage: examines links, languages and accessibility in every page, style sheet, SVG and site map. What it found clean
/// before it does not read again. The site passes through unchanged; the same site gives the same diagnostics.
/// </summary>
public static class OutputChecker
{
    /// <summary>Checks a site of which nothing is known.</summary>
    public static RenderedSite Check(RenderedSite site, DiagnosticBag diagnostics)
    {
        Report(site, new SiteExamination(site).Run(), diagnostics);
        return site;
    }

    /// <summary>
    /// Checks a site with what is known of it; the results are kept beside the output folder, also where nothing is published. A folder
    /// for that is made only where publishing would make it anyway.
    /// </summary>
    public static RenderedSite Check(RenderedSite site, PublishOptions options, DiagnosticBag diagnostics)
    {
        var file = CacheBeside(options);
        var cache = new CheckCache(site, file?.Read() ?? [], options.Neighbours is { } folder ? new NeighbourSites(folder) : null);
        Report(site, cache.Examine(), diagnostics);
        if (cache.HasChanged)
        {
            file?.Write(cache.Results, mayMakeFolder: options.IsPublished && !diagnostics.HasErrors);
        }

        return site;
    }

    /// <summary>Checks a site with what the same run knows of the one before it; nothing is written.</summary>
    public static RenderedSite Check(RenderedSite site, CheckMemory memory, DiagnosticBag diagnostics)
    {
        var cache = new CheckCache(site, memory.Results);
        Report(site, cache.Examine(), diagnostics);
        memory.Results = cache.Results;
        return site;
    }

    private static void Report(RenderedSite site, ImmutableArray<ExaminedFile> examined, DiagnosticBag diagnostics)
    {
        ArticleFindings.Move(site, examined);
        foreach (var diagnostic in RepeatedFindings.Collapse(examined))
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Null where publishing would be refused: nothing is left there.</summary>
    private static CacheFile? CacheBeside(PublishOptions options)
    {
        try
        {
            var folder = OutputFolder.At(options.OutputFolder);
            var isAllowed = folder.FindCollision(options.ProtectedFolders) is null;
            return isAllowed ? new CacheFile(new WorkFolder(folder.FullPath).CheckCache) : null;
        }
        catch (Exception e) when (SystemFailure.ReasonOf(e) is not null)
        {
            return null;
        }
    }
}

/// <summary>What was found clean in the last site that a run checked, so that the next one is not read again where it is the same.</summary>
public sealed class CheckMemory
{
    internal IReadOnlyDictionary<CacheKey, CachedDocument> Results { get; set; } = new Dictionary<CacheKey, CachedDocument>();
}

using Prongsai.Core.Diagnostics;
using Prongsai.Publishing.Checks;
using Prongsai.Publishing.Documents;
using Prongsai.Publishing.Output;
using Prongsai.Publishing.Vouching;
using Prongsai.Site;

namespace Prongsai.Publishing;

/// <summary>
/// The check stage: vouches for links, languages and accessibility in every page, style sheet, drawing and site map. What it
/// vouched for before it does not read again. The site passes through unchanged; the same site gives the same diagnostics.
/// </summary>
public static class OutputChecker
{
    /// <summary>Checks a site of which nothing is known.</summary>
    public static RenderedSite Check(RenderedSite site, DiagnosticBag diagnostics)
    {
        Run(new SiteExamination(site), diagnostics);
        return site;
    }

    /// <summary>
    /// Checks a site; what is vouched for is kept beside the output folder, also where nothing is published. A folder for that is made
    /// only where publishing would make it anyway.
    /// </summary>
    public static RenderedSite Check(RenderedSite site, PublishOptions options, DiagnosticBag diagnostics)
    {
        var file = FileBeside(options);
        var pool = new ReferencePool();
        var known = file?.Read(pool) ?? [];
        var examination = new SiteExamination(site, known, pool, options.Neighbours is { } folder ? new NeighbourSites(folder) : null);
        Run(examination, diagnostics);
        var vouched = examination.Vouched();
        if (file is not null && (vouched.Count != known.Count || !vouched.Keys.All(known.ContainsKey)))
        {
            file.Write(vouched, mayMakeFolder: options.IsPublished && !diagnostics.HasErrors);
        }

        return site;
    }

    private static void Run(SiteExamination examination, DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in examination.Run())
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Null where publishing would be refused: nothing is left there.</summary>
    private static VouchFile? FileBeside(PublishOptions options)
    {
        try
        {
            var place = OutputPlace.At(options.OutputFolder);
            return place.FindCollision(options.ProtectedFolders) is null ? new VouchFile(new WorkFolder(place.Folder).Vouched) : null;
        }
        catch (Exception e) when (SystemTrouble.ReasonOf(e) is not null)
        {
            return null;
        }
    }
}

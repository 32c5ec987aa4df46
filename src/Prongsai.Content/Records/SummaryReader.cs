using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Core.Records;
using Prongsai.Core.Text;

namespace Prongsai.Content.Records;

/// <summary>Reads what the published sites in a folder say of themselves, whoever built them and when: the only thing a portal is made from.</summary>
public static class SummaryReader
{
    private const long LargestSummary = 1024 * 1024;

    /// <param name="folder">Holds one published site a folder.</param>
    /// <param name="displayRoot">The name people gave it.</param>
    /// <param name="portal">The portal's own folder in it, which is none of these sites.</param>
    /// <param name="manifest">The name of the file by which a published site is known.</param>
    /// <param name="diagnostics">Told of each site that is left out.</param>
    public static PortalIndex Read(string folder, string displayRoot, string portal, string manifest, DiagnosticBag diagnostics)
    {
        var parser = new SummaryParser();
        var agencies = new Dictionary<string, AgencySummary>(StringComparer.Ordinal);
        var sites = SitesIn(folder, displayRoot, manifest, diagnostics).Where(s => s != portal).ToList();
        foreach (var site in sites)
        {
            var place = new SourceFile($"{displayRoot}/{site}/{SummaryFormat.Place}", "").Span(0, 0);
            if (Parse(Path.Combine(folder, site, SummaryFormat.Place), parser) is not { } summary)
            {
                diagnostics.Add(ReadDiagnostics.NotASummary, place, site);
            }
            else if (!agencies.TryAdd(summary.Id, summary with { Folder = site }))
            {
                diagnostics.Add(LinkDiagnostics.AgencyTwice, place, site, summary.Id, agencies[summary.Id].Folder);
            }
        }

        if (sites.Count == 0)
        {
            diagnostics.Add(ReadDiagnostics.NoPublishedSite, new SourceFile(displayRoot, "").Span(0, 0), displayRoot);
        }

        return new PortalIndex([.. agencies.Values.OrderBy(a => a.Folder, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<string> SitesIn(string folder, string displayRoot, string manifest, DiagnosticBag diagnostics)
    {
        try
        {
            return Directory.Exists(folder)
                ?
                [
                    .. Directory.EnumerateDirectories(folder)
                        .Select(f => Path.GetFileName(f))
                        .Where(n => !n.StartsWith('.') && File.Exists(Path.Combine(folder, n, manifest)))
                        .Order(StringComparer.Ordinal),
                ]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadDiagnostics.CannotRead, new SourceFile(displayRoot, "").Span(0, 0), displayRoot, e.Message);
            return [];
        }
    }

    private static AgencySummary? Parse(string path, SummaryParser parser)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= LargestSummary } ? parser.TryParse(OrdinaryFile.ReadBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using Prongsai.Core.Files;
using Prongsai.Publishing.Output;
using Prongsai.Site.Publication;

namespace Prongsai.Publishing;

/// <summary>Reads what was last published from a site's manifest.</summary>
public static class PublishedSiteReader
{
    /// <summary>The name of the manifest in a site's folder.</summary>
    public const string ManifestName = SiteManifest.FileName;

    /// <summary>The site in an output folder, to which a run that was cut off while it put it there is brought to its end; the site that was never published where there is no manifest of this program.</summary>
    public static PublishedSite Read(string outputFolder, string displayName)
    {
        InterruptedSwap.Finish(outputFolder);
        try
        {
            var manifest = Path.Combine(outputFolder, SiteManifest.FileName);
            var published = File.Exists(manifest) ? Parse(OrdinaryFile.ReadBytes(manifest), displayName) : null;
            return published is null ? PublishedSite.None : published with
            {
                Folder = outputFolder,
                Records = PublishedRecords.In(outputFolder, published.Files),
                LogEntries = PublishedRecords.LogEntriesIn(outputFolder, published.Files),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return PublishedSite.None;
        }
    }

    /// <summary>A site from the bytes of its manifest; null where they are none that this program wrote.</summary>
    public static PublishedSite? Parse(ReadOnlyMemory<byte> manifest, string displayName) =>
        SiteManifest.TryParse(manifest) is { } parsed ? new PublishedSite(displayName, parsed.Entries) : null;
}

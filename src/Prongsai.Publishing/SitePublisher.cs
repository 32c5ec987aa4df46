using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Files;
using Prongsai.Core.Text;
using Prongsai.Publishing.Diagnostics;
using Prongsai.Publishing.Output;
using Prongsai.Site;

namespace Prongsai.Publishing;

/// <summary>
/// The publish stage: the output folder is the whole new site or stays as it was, never a mixture, never with a leftover.
/// Nothing visible changes before the last step, so a run may be cut off at any moment; the next one clears up.
/// </summary>
public static class SitePublisher
{
    private const int NamedForeignFiles = 3;
    private const double BytesOfMegabyte = 1_000_000;

    /// <summary>Publishes; null where the site could not be put in its place, which a diagnostic explains.</summary>
    public static PublishReport? Publish(RenderedSite site, PublishOptions options, DiagnosticBag diagnostics) =>
        Publish(site, options, diagnostics, Libc.TryExchange);

    /// <param name="site">The checked site.</param>
    /// <param name="options">Where to.</param>
    /// <param name="diagnostics">Receives what goes wrong.</param>
    /// <param name="tryExchange">Lets two folders change places in one step, or says that it cannot.</param>
    internal static PublishReport? Publish(
        RenderedSite site, PublishOptions options, DiagnosticBag diagnostics, Func<string, string, bool> tryExchange)
    {
        var arePathsSound = OutputPathRules.Check(site.Files, diagnostics);
        try
        {
            var folder = OutputFolder.At(options.OutputFolder);
            if (folder.FindCollision(options.ProtectedFolders) is { } collision)
            {
                Report(diagnostics, options, PublishDiagnostics.OutputNotAllowed, collision);
                return null;
            }

            if (FileType.IsMountPoint(folder.FullPath))
            {
                Report(diagnostics, options, PublishDiagnostics.OutputIsMounted);
                return null;
            }

            return arePathsSound ? PublishAlone(site, options, diagnostics, new WorkFolder(folder.FullPath), tryExchange) : null;
        }
        catch (Exception e) when (SystemFailure.ReasonOf(e) is { } reason)
        {
            Report(diagnostics, options, PublishDiagnostics.CannotWrite, reason, Megabytes(site));
            return null;
        }
    }

    private static PublishReport? PublishAlone(
        RenderedSite site, PublishOptions options, DiagnosticBag diagnostics, WorkFolder work, Func<string, string, bool> tryExchange)
    {
        using var held = PublishLock.TryTake(work, out var holder);
        if (held is null)
        {
            Report(diagnostics, options, PublishDiagnostics.Locked, holder.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var swap = new SiteSwap(work, tryExchange);
        swap.Recover();
        var old = ExistingOutput.In(work.Output);
        if (!options.Force && old.Foreign.Concat(old.Replaced(site)).ToImmutableArray() is { IsEmpty: false } foreign)
        {
            var names = string.Join(", ", foreign.Take(NamedForeignFiles));
            Report(diagnostics, options, PublishDiagnostics.ForeignFiles, foreign.Length.ToString(CultureInfo.InvariantCulture), names);
            return null;
        }

        return Replace(site, old, work, swap);
    }

    private static PublishReport Replace(RenderedSite site, ExistingOutput old, WorkFolder work, SiteSwap swap)
    {
        var manifest = SiteManifest.Of(site);
        var bytes = manifest.ToBytes();
        var pages = site.Files.Count(f => f.Kind == OutputKind.Page);
        var report = new PublishReport(site.Files.Length, pages, BytesOf(site), old.CountChanged(manifest), old.CountRemoved(manifest));
        if (old.IsExactly(site, bytes))
        {
            return report;
        }

        try
        {
            StagedSite.Write(work.Staging, site, manifest, bytes, old);
            swap.Swap();
        }
        finally
        {
            swap.TryRecover();
        }

        return report;
    }

    private static void Report(
        DiagnosticBag diagnostics, PublishOptions options, DiagnosticDescriptor descriptor, params string[] details) =>
        diagnostics.Add(descriptor, new SourceFile(options.ShownName, "").Span(0, 0), [options.ShownName, .. details]);

    private static string Megabytes(RenderedSite site) =>
        Math.Ceiling(BytesOf(site) / BytesOfMegabyte).ToString(CultureInfo.InvariantCulture);

    private static long BytesOf(RenderedSite site) => site.Files.Sum(f => f.Bytes);
}

/// <summary>Where to publish: the output folder, its name as shown to people, and whether files of others in it may be deleted.</summary>
public sealed record PublishOptions(string OutputFolder, string DisplayName, bool Force)
{
    /// <summary>The name; the whole path of a folder that has none, such as the root of a disk.</summary>
    internal string ShownName => DisplayName.Length > 0 ? DisplayName : OutputFolder;

    /// <summary>Folders that the output may neither be, nor hold, nor lie in: those of the content and the themes.</summary>
    public ImmutableArray<string> ProtectedFolders { get; init; } = [];

    /// <summary>True where a site without errors is published next: the folder that the output stands in may then be made before.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The folder of sites beside this one that its pages may lead to; null where the site stands alone.</summary>
    public string? Neighbours { get; init; }
}

/// <summary>
/// What stands in the output folder after publishing, without its manifest, and how it differs from before: files that are new
/// or have another content, and files that are gone.
/// </summary>
public sealed record PublishReport(int Files, int Pages, long Bytes, int Changed, int Removed);

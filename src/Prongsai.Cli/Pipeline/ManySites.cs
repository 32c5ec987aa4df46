using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Rendering;
using Prongsai.Site.Portals;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// Builds the sites of many content folders, each by the same line of stages as one alone, into a folder of its name. Theme and
/// frameworks are loaded once; memory is bounded by the sites in work at a time, not by their number. A site with errors is reported and
/// keeps its previous output.
/// </summary>
internal sealed class ManySites(
    BuildSettings settings,
    AppIo io,
    Func<ImmutableArray<Diagnostic>, string> format,
    Action<int, int> progress)
{
    /// <summary>Names in the output folder that belong to the portal, so that no site can have them.</summary>
    private static readonly string[] Reserved = [Neighbours.OwnFolder, "index.html"];

    private readonly SiteThemes _themes = new(settings, io);
    private readonly ParsedFiles _frameworks = new();
    private readonly Lock _defects = new();

    /// <summary>The content folders that match a pattern such as <c>agencies/*</c>, in ordinal order; null without its folder.</summary>
    public static ImmutableArray<string>? Find(string pattern, AppIo io)
    {
        var path = DisplayPath.Of(pattern);
        var split = path.LastIndexOf('/');
        var parent = split < 0 ? "." : path[..split];
        if (!Directory.Exists(io.Full(parent)))
        {
            return null;
        }

        var names = Directory.EnumerateDirectories(io.Full(parent), path[(split + 1)..])
            .Select(f => Path.GetFileName(f))
            .Where(n => !n.StartsWith('.'))
            .Order(StringComparer.Ordinal);
        return [.. names.Select(n => split < 0 ? n : $"{parent}/{n}")];
    }

    /// <summary>What became of each folder's site, in the order of the folders.</summary>
    public async Task<ImmutableArray<SiteOutcome>> BuildAsync(ImmutableArray<string> folders, bool publish)
    {
        var outcomes = new SiteOutcome[folders.Length];
        var done = 0;
        var processors = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, folders.Length, processors, async (i, _) =>
        {
            outcomes[i] = await SafelyAsync(folders[i], diagnostics => BuildAsync(folders[i], publish, diagnostics)).ConfigureAwait(false);
            progress(Interlocked.Increment(ref done), folders.Length);
        }).ConfigureAwait(false);
        return [.. outcomes];
    }

    /// <summary>The portal to all published sites; null where its content folder is missing.</summary>
    public async Task<SiteOutcome?> BuildPortalAsync(string content, bool publish)
    {
        PortalPipeline Portal(DiagnosticBag diagnostics) => new(settings, content, io, diagnostics, _ => { }, _themes);
        return Directory.Exists(io.Full(content))
            ? await SafelyAsync(content, diagnostics => Portal(diagnostics).RunAsync(publish)).ConfigureAwait(false)
            : null;
    }

    /// <summary>An unexpected exception in one site must not keep the others from being published.</summary>
    private async Task<SiteOutcome> SafelyAsync(string folder, Func<DiagnosticBag, Task<BuildOutcome>> build)
    {
        try
        {
            return await ReportedAsync(folder, build).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or CompilerNeededException))
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Add(CliDiagnostics.Defect, new SourceFile(folder, "").Span(0, 0), e.Message);
            lock (_defects)
            {
                io.Error.WriteLine(e);
            }

            return new SiteOutcome(Path.GetFileName(folder), 0, ExitCode.Defect, format(diagnostics.ToSorted()));
        }
    }

    private async Task<SiteOutcome> ReportedAsync(string folder, Func<DiagnosticBag, Task<BuildOutcome>> build)
    {
        var diagnostics = new DiagnosticBag { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };
        var outcome = await build(diagnostics).ConfigureAwait(false);
        var sorted = diagnostics.ToSorted();
        return new SiteOutcome(
            Path.GetFileName(folder),
            outcome.Site?.Pages ?? 0,
            outcome.ExitCodeWith(sorted),
            sorted.IsEmpty ? "" : format(sorted));
    }

    private async Task<BuildOutcome> BuildAsync(string folder, bool publish, DiagnosticBag diagnostics)
    {
        var name = Path.GetFileName(folder);
        if (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Add(CliDiagnostics.ReservedSiteName, new SourceFile(folder, "").Span(0, 0), name);
            return new BuildOutcome(null, null);
        }

        var own = settings with { Content = folder, Output = $"{settings.Output}/{name}" };
        return await new BuildPipeline(own, io, diagnostics, _ => { }, _themes, _frameworks).RunAsync(publish).ConfigureAwait(false);
    }
}

/// <summary>
/// The result of one of many sites: its name, the number of its pages if it was made, the exit code it would have had alone, and its
/// diagnostics as text.
/// </summary>
internal sealed record SiteOutcome(string Name, int Pages, int ExitCode, string Diagnostics);

/// <summary>
/// One of several equal parts of many sites, written <c>3/16</c>. A site belongs to a part by its name alone, so that it stays there
/// when others are added or removed, and machines can share the work without communicating.
/// </summary>
internal readonly record struct Shard(int Part, int Parts)
{
    private const uint HashStart = 2_166_136_261;
    private const uint HashFactor = 16_777_619;

    public static Shard Whole { get; } = new(1, 1);

    public static Shard? Parse(string text) =>
        ThaiText.ToArabicDigits(text).Split('/') is [var part, var parts]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var p)
        && int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && p >= 1 && p <= n
            ? new Shard(p, n)
            : null;

    public bool Holds(string name) => Hash(name) % (uint)Parts == (uint)Part - 1;

    /// <summary>FNV-1a: the same on every machine and in every version.</summary>
    private static uint Hash(string name)
    {
        var hash = HashStart;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * HashFactor);
        }

        return hash;
    }
}

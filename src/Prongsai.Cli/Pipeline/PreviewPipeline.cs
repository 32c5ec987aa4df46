using System.Collections.Immutable;
using Prongsai.Cli.Diagnostics;
using Prongsai.Cli.Hosting;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Preview;
using Prongsai.Preview.Sites;
using Prongsai.Publishing;
using Prongsai.Rendering;
using Prongsai.Site;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The line of stages up to checking, again and again for one site: what one build leaves for the next is the prepared theme, the parsed
/// frameworks and which pages were found clean. Nothing is published, and the bytes are those that <c>build</c> would publish.
/// </summary>
internal sealed class PreviewPipeline(BuildSettings settings, AppIo io)
{
    private readonly ParsedFiles _frameworks = new();
    private readonly CheckMemory _clean = new();
    private SiteThemes _themes = new(settings, io);

    /// <summary>The folders that the site is made of: content, themes, and the record of link checks.</summary>
    public ImmutableArray<string> Folders => [io.Full(settings.Content), io.Full(settings.Themes), io.Full(settings.RecordIn(io))];

    /// <summary>Builds the site.</summary>
    /// <param name="changed">In which of the folders something changed since the last time.</param>
    public async Task<PreviewBuild> BuildAsync(ImmutableHashSet<string> changed)
    {
        if (changed.Contains(io.Full(settings.Themes)))
        {
            _themes = new SiteThemes(settings, io);
        }

        var diagnostics = NewBag();
        try
        {
            var site = await new BuildPipeline(settings, io, diagnostics, _ => { }, _themes, _frameworks).RenderAsync().ConfigureAwait(false);
            return new PreviewBuild(site is null ? null : Served(site), Shown(diagnostics))
            {
                Check = site is null ? null : () => Check(site, diagnostics),
            };
        }
        catch (Exception e) when (e is not (OutOfMemoryException or CompilerNeededException))
        {
            return new PreviewBuild(null, Defect(NewBag(), e));
        }
    }

    private ImmutableArray<Diagnostic> Check(RenderedSite site, DiagnosticBag diagnostics)
    {
        try
        {
            OutputChecker.Check(site, _clean, diagnostics);
            return Shown(diagnostics);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Defect(diagnostics, e);
        }
    }

    /// <summary>What a person who edits has to see; what is only counted would stand in the way.</summary>
    private static ImmutableArray<Diagnostic> Shown(DiagnosticBag diagnostics) =>
        [.. diagnostics.ToSorted().Where(d => d.Severity != DiagnosticSeverity.Info)];

    private DiagnosticBag NewBag() => new() { Policy = SeverityPolicy.Default with { Strict = settings.Strict } };

    /// <summary>A person who edits goes on editing: what they did last is what has to be put right.</summary>
    private ImmutableArray<Diagnostic> Defect(DiagnosticBag diagnostics, Exception e)
    {
        diagnostics.Add(CliDiagnostics.Defect, new SourceFile(settings.Content, "").Span(0, 0), e.Message);
        io.Error.WriteLine(e);
        return diagnostics.ToSorted();
    }

    private static PreviewSite Served(RenderedSite site) => new(
        site.Files.Select(f => KeyValuePair.Create(f.Path, f.Content)),
        site.Plan.Model.Settings.BaseAddress.AbsolutePath.TrimEnd('/') + "/",
        site);
}

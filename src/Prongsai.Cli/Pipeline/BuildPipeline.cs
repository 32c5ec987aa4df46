using Prongsai.Cli.Hosting;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Rendering;
using Prongsai.Site;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The line of stages: read, bind, open, link, validate, plan, render, check, publish. Reading to validating always run to the end over
/// what is sound, so that one run shows every mistake; nothing after them runs on a model with an error. The theme is read and prepared
/// while the content is linked, validated and planned, and is waited for before the first page is rendered.
/// </summary>
internal sealed class BuildPipeline(
    BuildSettings settings,
    AppIo io,
    DiagnosticBag diagnostics,
    Action<string> progress,
    SiteThemes? shared = null,
    ParsedFiles? frameworks = null)
{
    private readonly ModelPipeline _content = new(settings, io, diagnostics, progress, frameworks);
    private readonly SiteThemes _themes = shared ?? new SiteThemes(settings, io);

    public async Task<BuildOutcome> RunAsync(bool publish)
    {
        var options = Options(publish);
        using var rendered = await RenderAsync().ConfigureAwait(false);
        var site = Check(rendered, options);
        var published = publish ? Publish(site, options) : null;
        return new BuildOutcome(site is null ? null : BuiltSite.Of(site), published);
    }

    /// <summary>The line up to rendering: the site that is neither checked nor published; null after an error, of whatever stage.</summary>
    public async Task<RenderedSite?> RenderAsync()
    {
        var read = _content.Read();
        var bound = _content.Bind(read);
        var preparing = StartTheme(bound.Parts.Settings);
        SitePlan? plan;
        try
        {
            plan = Plan(_content.Validate(_content.Link(_content.Open(bound))));
        }
        finally
        {
            // also where a stage fails, so that nothing of this run goes on after it
            await preparing.ConfigureAwait(false);
        }

        return Render(plan, await preparing.ConfigureAwait(false));
    }

    /// <summary>Starts to read the theme; it is prepared for rendering only where what was bound has no error.</summary>
    private Task<PreparedTheme?> StartTheme(SiteSettings? site)
    {
        var isSound = !diagnostics.HasErrors;
        return site is null
            ? Task.FromResult<PreparedTheme?>(null)
            : Task.Run(() => _themes.Read(site, diagnostics) is { } theme && isSound ? _themes.Prepare(theme, diagnostics) : null);
    }

    private SitePlan? Plan(ValidatedModel? model)
    {
        if (model is null)
        {
            return null;
        }

        progress("plan");
        var published = PublishedSiteReader.Read(io.Full(settings.Output), DisplayPath.Of(settings.Output));
        return SitePlanner.Plan(model, published, io.Today, diagnostics);
    }

    /// <summary>Every file of the site; null after an error, of whatever stage.</summary>
    private RenderedSite? Render(SitePlan? plan, PreparedTheme? theme)
    {
        if (plan is null || theme is null || diagnostics.HasErrors)
        {
            return null;
        }

        progress("render");
        var rendered = SiteRenderer.Render(plan, theme, diagnostics);
        return diagnostics.HasErrors ? null : rendered;
    }

    private RenderedSite? Check(RenderedSite? site, PublishOptions options)
    {
        if (site is null || settings.Checks == OutputChecks.Off)
        {
            return site;
        }

        progress("check");
        return OutputChecker.Check(site, options, diagnostics);
    }

    private PublishReport? Publish(RenderedSite? site, PublishOptions options)
    {
        if (site is null || diagnostics.HasErrors)
        {
            return null;
        }

        progress("publish");
        return SitePublisher.Publish(site, options, diagnostics);
    }

    private PublishOptions Options(bool publish) => new(io.Full(settings.Output), DisplayPath.Of(settings.Output), settings.Force)
    {
        ProtectedFolders = [io.Full(settings.Content), io.Full(settings.Themes)],
        IsPublished = publish,
        Neighbours = settings.Joined is { } sites ? io.Full(sites) : null,
    };
}

/// <summary>How far a run came: the site that was made and checked, and, where it was asked for, what was published.</summary>
internal sealed record BuildOutcome(BuiltSite? Site, PublishReport? Published)
{
    /// <summary>A site that could not be made is a failure even where a setting made its reasons warnings.</summary>
    public int ExitCodeWith(IReadOnlyCollection<Diagnostic> diagnostics) =>
        Site is null || diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.OfErrors(diagnostics) : ExitCode.Good;
}

/// <summary>What remains to be said of a site when its files have been published and let go.</summary>
internal sealed record BuiltSite(DisclosureModel Model, int Pages)
{
    public static BuiltSite Of(RenderedSite site) => new(site.Plan.Model, site.Files.Count(f => f.Kind == OutputKind.Page));
}

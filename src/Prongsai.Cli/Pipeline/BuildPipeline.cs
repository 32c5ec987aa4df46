using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Rendering;
using Prongsai.Site;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The line of stages: read, bind, link, validate, plan, render, check, publish. Reading to validating always run to the end over
/// what is sound, so that one run shows every mistake; nothing after them runs on a model with an error.
/// </summary>
internal sealed class BuildPipeline(BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress, SiteThemes? shared = null)
{
    private readonly SiteThemes _themes = shared ?? new SiteThemes(settings.Themes, io);

    public BuildOutcome Build() => Run(publish: true);

    public BuildOutcome Check() => Run(publish: false);

    private BuildOutcome Run(bool publish)
    {
        var preparing = Task.FromResult<PreparedTheme?>(null);
        var valid = new ModelPipeline(settings, io, diagnostics, progress).Load(site => preparing = Prepare(site));
        var plan = valid is null ? null : Plan(valid);
        var theme = preparing.GetAwaiter().GetResult();
        return plan is null || theme is null || diagnostics.HasErrors ? new BuildOutcome(null, null) : Make(plan, theme, publish);
    }

    /// <summary>The theme, read while the content is linked and validated; made ready for work only where what was bound has no error.</summary>
    private Task<PreparedTheme?> Prepare(SiteSettings site)
    {
        var isSound = !diagnostics.HasErrors;
        return Task.Run(() => _themes.Read(site, diagnostics) is { } theme && isSound ? _themes.Prepare(theme, diagnostics) : null);
    }

    private SitePlan Plan(ValidatedModel valid)
    {
        progress("plan");
        var published = PublishedSiteReader.Read(io.Full(settings.Output), DisplayPath.Of(settings.Output));
        return SitePlanner.Plan(valid, published, io.Today, diagnostics);
    }

    private BuildOutcome Make(SitePlan plan, PreparedTheme theme, bool publish)
    {
        progress("render");
        var rendered = SiteRenderer.Render(plan, theme, diagnostics);
        if (rendered is null || diagnostics.HasErrors)
        {
            return new BuildOutcome(null, null);
        }

        var options = new PublishOptions(io.Full(settings.Output), DisplayPath.Of(settings.Output), settings.Force)
        {
            ProtectedFolders = [io.Full(settings.Content), io.Full(settings.Themes)],
            IsPublished = publish,
            Neighbours = settings.Joined is { } sites ? io.Full(sites) : null,
        };
        var site = settings.Checks == OutputChecks.On ? Check(rendered, options) : rendered;
        if (!publish || diagnostics.HasErrors)
        {
            return new BuildOutcome(site, null);
        }

        progress("publish");
        return new BuildOutcome(site, SitePublisher.Publish(site, options, diagnostics));
    }

    private RenderedSite Check(RenderedSite rendered, PublishOptions options)
    {
        progress("check");
        return OutputChecker.Check(rendered, options, diagnostics);
    }
}

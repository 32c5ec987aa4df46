using Prongsai.Cli.Hosting;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Theming;
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
        var (valid, theme) = new ModelPipeline(settings, io, diagnostics, progress, _themes).LoadWithTheme();
        return valid is null || theme is null ? new BuildOutcome(null, null) : Make(valid, theme, publish);
    }

    private BuildOutcome Make(ValidatedModel valid, ThemeDefinition theme, bool publish)
    {
        var preparing = Task.Run(() => _themes.Prepare(theme, diagnostics));
        progress("plan");
        var plan = SitePlanner.Plan(valid, PublishedSiteReader.Read(io.Full(settings.Output), Display(settings.Output)), io.Today, diagnostics);
        var prepared = preparing.GetAwaiter().GetResult();
        if (prepared is null || diagnostics.HasErrors)
        {
            return new BuildOutcome(null, null);
        }

        progress("render");
        var rendered = SiteRenderer.Render(plan, prepared, diagnostics);
        if (rendered is null || diagnostics.HasErrors)
        {
            return new BuildOutcome(null, null);
        }

        var options = new PublishOptions(io.Full(settings.Output), Display(settings.Output), settings.Force)
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

    private static string Display(string path) => path.Replace('\\', '/').TrimEnd('/');
}

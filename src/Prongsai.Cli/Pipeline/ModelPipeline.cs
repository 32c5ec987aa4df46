using Prongsai.Cli.Hosting;
using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Content.Records;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Site.Portals;
using Prongsai.Validation;

namespace Prongsai.Cli.Pipeline;

/// <summary>The first half of the line, which every verb that needs the content shares: read, bind, link, validate. It always runs to the end over what is sound, so that one run shows every mistake.</summary>
internal sealed class ModelPipeline(BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress)
{
    /// <summary>The valid model; null after a diagnostic.</summary>
    /// <param name="bound">Told the site's settings as soon as they are known, so that other work can begin.</param>
    public ValidatedModel? Load(Action<SiteSettings>? bound = null) => Validate(Link(bound));

    private DisclosureModel? Link(Action<SiteSettings>? bound)
    {
        progress("read");
        var tree = ContentReader.Read(io.Full(settings.Content), DisplayPath.Of(settings.Content), diagnostics, isPortal: settings.Joined is not null);
        var record = LinkRecordReader.Read(io.Full(settings.RecordIn(io)), settings.RecordIn(io), diagnostics);
        progress("bind");
        var parts = ModelBinder.Bind(tree, diagnostics);
        if (parts.Settings is { } site)
        {
            bound?.Invoke(site);
        }

        progress("link");
        return ModelLinker.Link(parts, diagnostics) is { } model ? model with { Links = record, Portal = Join() } : null;
    }

    private PortalIndex? Join() => settings.Joined is { } sites
        ? SummaryReader.Read(io.Full(sites), DisplayPath.Of(sites), Neighbours.OwnFolder, PublishedSiteReader.ManifestName, diagnostics)
        : null;

    private ValidatedModel? Validate(DisclosureModel? model)
    {
        progress("validate");
        return model is null ? null : Validator.Validate(model, diagnostics);
    }
}

using Prongsai.Cli.Hosting;
using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Content.Reading;
using Prongsai.Content.Records;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Publishing;
using Prongsai.Site.Portals;
using Prongsai.Validation;

namespace Prongsai.Cli.Pipeline;

/// <summary>
/// The first half of the line, which every verb that needs the content shares: read, bind, open, link, validate. It always runs to the end over
/// what is sound, so that one run shows every mistake.
/// </summary>
internal sealed class ModelPipeline(
    BuildSettings settings, AppIo io, DiagnosticBag diagnostics, Action<string> progress, ParsedFiles? frameworks = null)
{
    /// <summary>The five stages in turn. The valid model; null after an error.</summary>
    public ValidatedModel? Load() => Validate(Link(Open(Bind(Read()))));

    public ReadContent Read()
    {
        progress("read");
        var (content, record) = (settings.Content, settings.RecordIn(io));
        return new(
            ContentReader.Read(io.Full(content), DisplayPath.Of(content), diagnostics, settings.Joined is not null, frameworks, settings.ShippedFrameworks(io)),
            LinkRecordReader.Read(io.Full(record), record, diagnostics));
    }

    public BoundContent Bind(ReadContent content)
    {
        progress("bind");
        return new(ModelBinder.Bind(content.Tree, diagnostics), content.Links);
    }

    public BoundContent Open(BoundContent content)
    {
        if (content.Parts.Files.IsEmpty && content.Parts.Pictures.IsEmpty)
        {
            return content;
        }

        progress("open");
        return content with { Opened = new ContentOpener(settings, io, diagnostics).Open(content.Parts) };
    }

    /// <summary>The model of all that is sound, even after errors; null where the site's own settings are not.</summary>
    public DisclosureModel? Link(BoundContent content)
    {
        progress("link");
        return ModelLinker.Link(content.Parts, content.Opened, diagnostics) is { } model ? model with { Links = content.Links, Portal = Join() } : null;
    }

    public ValidatedModel? Validate(DisclosureModel? model)
    {
        progress("validate");
        return model is null ? null : Validator.Validate(model, diagnostics);
    }

    private PortalIndex? Join() => settings.Joined is { } sites
        ? SummaryReader.Read(io.Full(sites), DisplayPath.Of(sites), Neighbours.OwnFolder, PublishedSiteReader.ManifestName, diagnostics)
        : null;
}

/// <summary>What reading gives: the files of the content, and the record of link checks beside them.</summary>
internal sealed record ReadContent(ContentTree Tree, LinkRecord Links);

/// <summary>What binding gives: typed entities, not yet linked. From here on the site's settings, and so its theme, are known.</summary>
internal sealed record BoundContent(ModelParts Parts, LinkRecord Links)
{
    /// <summary>What opening found; nothing before.</summary>
    public OpenedFiles Opened { get; init; } = OpenedFiles.None;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Prongsai.Publishing.Addresses;

namespace Prongsai.Publishing.Documents;

/// <summary>Collects every address that a page mentions, whatever element it stands in.</summary>
internal sealed class HtmlReferences
{
    private static readonly FrozenDictionary<string, (string Attribute, ReferenceUse Use)[]> Table =
        new Dictionary<string, (string Attribute, ReferenceUse Use)[]>
        {
            ["a"] = [("href", ReferenceUse.Link)],
            ["area"] = [("href", ReferenceUse.Link)],
            ["form"] = [("action", ReferenceUse.Form)],
            ["button"] = [("formaction", ReferenceUse.Form)],
            ["input"] = [("formaction", ReferenceUse.Form), ("src", ReferenceUse.Resource)],
            ["img"] = [("src", ReferenceUse.Resource)],
            ["source"] = [("src", ReferenceUse.Resource)],
            ["video"] = [("src", ReferenceUse.Resource), ("poster", ReferenceUse.Resource)],
            ["audio"] = [("src", ReferenceUse.Resource)],
            ["track"] = [("src", ReferenceUse.Resource)],
            ["use"] = [("href", ReferenceUse.Resource)],
            ["image"] = [("href", ReferenceUse.Resource)],
            ["feimage"] = [("href", ReferenceUse.Resource)],
            ["script"] = [("src", ReferenceUse.Script), ("href", ReferenceUse.Script)],
            ["iframe"] = [("src", ReferenceUse.Frame)],
            ["frame"] = [("src", ReferenceUse.Frame)],
            ["embed"] = [("src", ReferenceUse.Frame)],
            ["object"] = [("data", ReferenceUse.Frame)],
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] MetadataRelations =
        ["canonical", "alternate", "author", "bookmark", "help", "license", "me", "next", "prev", "search", "up", "home"];

    private readonly HtmlPage _page;
    private readonly AddressResolver _resolver;
    private readonly string _from;
    private readonly ImmutableArray<Reference>.Builder _found = ImmutableArray.CreateBuilder<Reference>();

    private HtmlReferences(HtmlPage page, AddressResolver resolver)
    {
        _page = page;
        _resolver = resolver;
        _from = BaseOf(page, resolver);
    }

    public static ImmutableArray<Reference> Read(HtmlPage page, AddressResolver resolver)
    {
        var references = new HtmlReferences(page, resolver);
        foreach (var element in page.Elements)
        {
            references.Read(element);
        }

        return references._found.DrainToImmutable();
    }

    /// <summary>The file that relative references start from: the page, or what its <c>base</c> element names.</summary>
    public static string BaseOf(HtmlPage page, AddressResolver resolver)
    {
        var href = page.Elements.Find(e => e.Name == "base" && e.Has("href"))?.Attribute("href");
        return href is not null && resolver.Resolve(page.File.Path, href) is { IsInternal: true } target ? target.Path : page.File.Path;
    }

    private void Read(PageElement element)
    {
        foreach (var (attribute, use) in Table.GetValueOrDefault(element.Name, []))
        {
            Add(element, attribute, use);
        }

        switch (element.Name)
        {
            case "img" or "source":
                AddCandidates(element, "srcset");
                break;
            case "link":
                Add(element, "href", UseOfLink(element));
                AddCandidates(element, "imagesrcset");
                break;
            case "meta":
                AddMeta(element);
                break;
            case "style":
                AddStyles(element);
                break;
        }
    }

    private static ReferenceUse UseOfLink(PageElement link)
    {
        var relations = (link.Attribute("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return relations.Length > 0 && relations.All(MetadataRelations.Contains) ? ReferenceUse.Metadata : ReferenceUse.Resource;
    }

    private void AddMeta(PageElement meta)
    {
        var name = meta.Attribute("property") ?? meta.Attribute("name") ?? "";
        if (AttributeAddresses.IsAddressMeta(name))
        {
            Add(meta, "content", ReferenceUse.Metadata);
        }
        else if (string.Equals(meta.Attribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)
            && AttributeAddresses.InRefresh(meta.Attribute("content") ?? "") is { } address)
        {
            AddPart(meta, "content", address, ReferenceUse.Link);
        }
    }

    private void AddStyles(PageElement style)
    {
        var tag = _page.SpanOf(style);
        var css = _page.TextOf(style);
        var start = Math.Max(tag.Offset, _page.Source.Text.IndexOf(css, tag.Offset, StringComparison.Ordinal));
        foreach (var (text, offset) in CssAddresses.In(css))
        {
            var span = _page.Source.Span(start + offset, text.Length);
            _found.Add(new Reference(text, ReferenceUse.Resource, span, _resolver.Resolve(_from, text)));
        }
    }

    private void AddCandidates(PageElement element, string attribute)
    {
        foreach (var candidate in AttributeAddresses.InSrcset(element.Attribute(attribute) ?? ""))
        {
            AddPart(element, attribute, candidate, ReferenceUse.Resource);
        }
    }

    private void AddPart(PageElement element, string attribute, string text, ReferenceUse use) =>
        _found.Add(new Reference(text, use, _page.SpanOf(text, _page.SpanOf(element, attribute)), _resolver.Resolve(_from, text)));

    private void Add(PageElement element, string attribute, ReferenceUse use)
    {
        if (element.Attribute(attribute) is { } text)
        {
            var reference = new Reference(text, use, _page.SpanOf(element, attribute), _resolver.Resolve(_from, text));
            _found.Add(reference.IsLoaded && string.IsNullOrWhiteSpace(text) ? reference with { Target = Address.Nowhere } : reference);
        }
    }
}

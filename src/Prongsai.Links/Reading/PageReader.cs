using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Prongsai.Links.Reading;

/// <summary>Reads what a page shows, without loading or running anything of it.</summary>
internal static class PageReader
{
    private const int MostAnchors = 20_000;
    private const int MostCaptions = 12;

    private const string Other =
        "script, img, picture, iframe, frame, object, embed, video, audio, canvas, svg, meta[http-equiv=refresh i]";

    private const string Shells = "#root, #app, #__next, #__nuxt, #___gatsby, #main-app, app-root, [ng-app], [data-reactroot], [ng-version]";

    /// <param name="html">The page.</param>
    /// <param name="stop">Ends the parsing of a page that is made to take for ever.</param>
    public static PageFacts Read(string html, CancellationToken stop = default)
    {
        var options = new HtmlParserOptions { IsScripting = false, OnCreated = (_, _) => stop.ThrowIfCancellationRequested() };
        var document = new HtmlParser(options).ParseDocument(html);
        var text = new PageText(PageParts.Holders(document));
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var asks = false;
        for (INode? node = document.DocumentElement; node is not null; node = PageParts.Next(node, document, PageParts.IsEntered(node)))
        {
            stop.ThrowIfCancellationRequested();
            text.Add(node, document);
            if (node is IElement element && !text.IsHidden)
            {
                AddAnchors(anchors, element);
                asks |= IsPasswordField(element);
            }
        }

        return new PageFacts(
            ShownText.Of(document.QuerySelector("head > title")?.TextContent ?? document.QuerySelector("title")?.TextContent),
            ShownText.Of(document.QuerySelector("h1")?.TextContent),
            ShownText.Of(document.DocumentElement?.GetAttribute("lang")),
            text.Whole,
            anchors.ToFrozenSet(StringComparer.Ordinal))
        {
            AsksForPassword = asks,
            HasOtherContent = document.QuerySelector(Other) is not null,
            Blocks = text.Blocks,
            Hidden = text.Hidden,
            Cells = document.QuerySelectorAll("table td").Count(c => !string.IsNullOrWhiteSpace(c.TextContent)),
            Captions = [.. document.QuerySelectorAll("caption, th, h2").Take(MostCaptions).Select(c => ShownText.Of(c.TextContent)).OfType<string>()],
            Resources = PageResources.In(document),
            Base = PageLeads.Base(document),
            Lead = PageLeads.OfHead(document),
            ScriptLead = PageLeads.OfScripts(document),
            Frames = PageLeads.Frames(document),
            IsAppShell = document.QuerySelector("script") is not null && document.QuerySelector(Shells) is not null,
        };
    }

    private static bool IsPasswordField(IElement element) =>
        element.LocalName == "input"
        && string.Equals(element.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase);

    private static void AddAnchors(HashSet<string> anchors, IElement element)
    {
        if (anchors.Count >= MostAnchors)
        {
            return;
        }

        if (element.Id is { Length: > 0 } id)
        {
            anchors.Add(id);
        }

        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
        {
            anchors.Add(name);
        }
    }
}

/// <summary>What a page of HTML shows; the anchors are the names that a fragment of its address can have.</summary>
internal sealed record PageFacts(string? Title, string? Heading, string? Language, string Text, FrozenSet<string> Anchors)
{
    public bool AsksForPassword { get; init; }

    /// <summary>True where there is something besides text: pictures, frames, scripts that may write more.</summary>
    public bool HasOtherContent { get; init; }

    /// <summary>The text of the page itself, one block after another, without menus, heads, feet and what is hidden.</summary>
    public ImmutableArray<string> Blocks { get; init; } = [Text];

    /// <summary>Text that stands in the page but that nobody is shown.</summary>
    public string Hidden { get; init; } = "";

    /// <summary>How many cells of tables hold a text.</summary>
    public int Cells { get; init; }

    /// <summary>The heads of tables and sections.</summary>
    public ImmutableArray<string> Captions { get; init; } = [];

    /// <summary>Pictures, players and documents of the page, as its source names them.</summary>
    public FrozenSet<string> Resources { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What its addresses are relative to; null where that is its own address.</summary>
    public string? Base { get; init; }

    /// <summary>Where the page leads by itself within a few seconds; null for pages that stay.</summary>
    public string? Lead { get; init; }

    /// <summary>Where its script leads at once, as far as the script names the address; null where it does not.</summary>
    public string? ScriptLead { get; init; }

    /// <summary>The pages that it shows within itself.</summary>
    public ImmutableArray<string> Frames { get; init; } = [];

    /// <summary>True where a program in the browser is to write the page.</summary>
    public bool IsAppShell { get; init; }
}

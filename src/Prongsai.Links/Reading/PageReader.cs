using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Prongsai.Links.Reading;

/// <summary>Reads what a page shows, without loading or running anything of it.</summary>
internal static class PageReader
{
    private const int LongestText = 200_000;
    private const int MostAnchors = 20_000;

    private const string Other =
        "script, img, picture, iframe, frame, object, embed, video, audio, canvas, svg, meta[http-equiv=refresh i]";

    private static readonly FrozenSet<string> Unseen = new[]
    {
        "script", "style", "noscript", "template", "head", "svg", "textarea", "select",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="html">The page.</param>
    /// <param name="stop">Ends the parsing of a page that is made to take for ever.</param>
    public static PageFacts Read(string html, CancellationToken stop = default)
    {
        var options = new HtmlParserOptions { IsScripting = false, OnCreated = (_, _) => stop.ThrowIfCancellationRequested() };
        var document = new HtmlParser(options).ParseDocument(html);
        var text = new StringBuilder();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var asks = false;
        for (INode? node = document.DocumentElement; node is not null; node = Next(node, document, IsSeen(node)))
        {
            if (node is IElement element)
            {
                AddAnchors(anchors, element);
                asks |= IsPasswordField(element);
                text.Append(' ');
            }
            else if (node is IText words && text.Length < LongestText)
            {
                text.Append(words.Data);
            }
        }

        return new PageFacts(
            ShownText.Of(document.QuerySelector("head > title")?.TextContent),
            ShownText.Of(document.QuerySelector("h1")?.TextContent),
            ShownText.Of(document.DocumentElement?.GetAttribute("lang")),
            ShownText.Collapse(text.ToString(), LongestText),
            anchors.ToFrozenSet(StringComparer.Ordinal))
        {
            AsksForPassword = asks,
            HasOtherContent = document.QuerySelector(Other) is not null,
        };
    }

    /// <summary>The next node in document order, found without recursion, so that no depth of nesting can exhaust the stack.</summary>
    private static INode? Next(INode node, IDocument document, bool inside)
    {
        if (inside && node.FirstChild is { } child)
        {
            return child;
        }

        INode? at = node;
        while (at is not null && at != document && at.NextSibling is null)
        {
            at = at.Parent;
        }

        return at is null || at == document ? null : at.NextSibling;
    }

    private static bool IsSeen(INode node) => node is not IElement element || (!Unseen.Contains(element.LocalName) && !IsHidden(element));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool IsPasswordField(IElement element) =>
        element.LocalName == "input"
        && string.Equals(element.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase)
        && !IsHidden(element);

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
}

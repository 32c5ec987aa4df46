using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Prongsai.Links.Reading;

/// <summary>Looks into a page without loading or running anything of it.</summary>
internal static class PageReader
{
    private const int LongestText = 200_000;
    private const int MostPlaces = 20_000;

    private static readonly FrozenSet<string> Unseen =
        new[] { "script", "style", "noscript", "template", "head", "svg", "textarea", "select" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Other = "script, img, picture, iframe, frame, object, embed, video, audio, canvas, svg, meta[http-equiv=refresh i]";

    /// <param name="stop">Ends the reading of a page so entangled that it would take for ever.</param>
    public static PageFacts Read(string html, CancellationToken stop = default)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false, OnCreated = (_, _) => stop.ThrowIfCancellationRequested() }).ParseDocument(html);
        var text = new StringBuilder();
        var places = new HashSet<string>(StringComparer.Ordinal);
        var asks = false;
        for (INode? node = document.DocumentElement; node is not null; node = Next(node, document, IsSeen(node)))
        {
            if (node is IElement element)
            {
                AddPlaces(places, element);
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
            places.ToFrozenSet(StringComparer.Ordinal))
        {
            AsksForPassword = asks,
            HasOtherContent = document.QuerySelector(Other) is not null,
        };
    }

    /// <summary>The next node in the order of the page, by its links alone, so that no depth of nesting can exhaust the stack.</summary>
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
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool IsPasswordField(IElement element) =>
        element.LocalName == "input" && string.Equals(element.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase) && !IsHidden(element);

    private static void AddPlaces(HashSet<string> places, IElement element)
    {
        if (places.Count >= MostPlaces)
        {
            return;
        }

        if (element.Id is { Length: > 0 } id)
        {
            places.Add(id);
        }

        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
        {
            places.Add(name);
        }
    }
}

/// <summary>What a page of HTML shows, as far as it is looked into.</summary>
internal sealed record PageFacts(string? Title, string? Heading, string? Language, string Text, FrozenSet<string> Places)
{
    public bool AsksForPassword { get; init; }

    /// <summary>True where there is something besides text: pictures, frames, scripts that may write more.</summary>
    public bool HasOtherContent { get; init; }
}

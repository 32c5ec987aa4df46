using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Localization;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Takes out line ends between two Thai letters. A browser would show them as spaces, which in Thai separate sentences, not words.
/// </summary>
internal static class ThaiLineEnds
{
    public static void Join(MarkdownDocument document)
    {
        foreach (var lineEnd in document.Descendants<LineBreakInline>().Where(l => !l.IsHard).ToList())
        {
            if (IsThai(Last(lineEnd.PreviousSibling)) && IsThai(First(lineEnd.NextSibling)))
            {
                lineEnd.Remove();
            }
        }
    }

    private static char? Last(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
        ContainerInline container => Last(container.LastChild),
        _ => null,
    };

    private static char? First(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[0],
        ContainerInline container => First(container.FirstChild),
        _ => null,
    };

    private static bool IsThai(char? letter) => letter is { } known && ThaiText.IsThai(known);
}

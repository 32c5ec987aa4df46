using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Prongsai.Compilation.Syntax;

/// <summary>
/// Lets templates be written in lines: white space that holds a line break becomes one line break where nobody sees it, next to a block's
/// tag or between words, and nothing next to an inline tag or a statement, where it would show as a space. Indentation vanishes. White
/// space within a line stays, and so do all line breaks of a template that holds preformatted text.
/// </summary>
internal sealed class LineBreakPass : IntermediateNodePassBase, IRazorOptimizationPass
{
    private static readonly FrozenSet<string> InlineTags = new[]
    {
        "a", "abbr", "b", "button", "circle", "code", "em", "g", "i", "input", "label", "line", "path", "rect", "select", "small",
        "span", "strong", "svg", "text", "time",
    }.ToFrozenSet(StringComparer.Ordinal);

    protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode)
    {
        var source = new char[codeDocument.Source.Length];
        codeDocument.Source.CopyTo(0, source, 0, source.Length);
        if (!source.AsSpan().Contains("<pre", StringComparison.OrdinalIgnoreCase))
        {
            Visit(documentNode);
        }
    }

    private static void Visit(IntermediateNode parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (parent.Children[i] is HtmlContentIntermediateNode content)
            {
                Collapse(content, Neighbour(parent, i - 1), Neighbour(parent, i + 1));
            }
            else
            {
                Visit(parent.Children[i]);
            }
        }
    }

    private static IntermediateNode? Neighbour(IntermediateNode parent, int index) =>
        index >= 0 && index < parent.Children.Count ? parent.Children[index] : null;

    private static void Collapse(HtmlContentIntermediateNode content, IntermediateNode? before, IntermediateNode? after)
    {
        var tokens = content.Children.OfType<IntermediateToken>().ToList();
        var text = string.Concat(tokens.Select(t => t.Content));
        var startsLine = tokens.Count > 0 && tokens[0].Source is { CharacterIndex: 0 };
        var collapsed = Collapse(text, startsLine, SideOf(before), SideOf(after));
        if (collapsed != text)
        {
            var source = content.Source;
            content.Children.Clear();
            content.Children.Add(new IntermediateToken { Kind = TokenKind.Html, Content = collapsed, Source = source });
        }
    }

    /// <summary>What stands beside a stretch of markup: an expression is words, a statement is code, an attribute lies inside a tag.</summary>
    private static Side SideOf(IntermediateNode? node) => node switch
    {
        CSharpExpressionIntermediateNode or HtmlContentIntermediateNode => Side.Words,
        HtmlAttributeIntermediateNode => Side.InsideTag,
        _ => Side.Inline,
    };

    /// <param name="text">A stretch of markup.</param>
    /// <param name="startsLine">Whether it begins where a line begins.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands after it.</param>
    internal static string Collapse(string text, bool startsLine, Side before, Side after)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && text[end] is ' ' or '\t' or '\r' or '\n')
            {
                end++;
            }

            if (end == at)
            {
                result.Append(text[at++]);
                continue;
            }

            var isIndentation = at == 0 && startsLine;
            if (!isIndentation && !text.AsSpan(at, end - at).Contains('\n'))
            {
                result.Append(text, at, end - at);
            }
            else if (Keeps(Before(text, at, before), After(text, end, after), isIndentation && !text.AsSpan(at, end - at).Contains('\n')))
            {
                result.Append('\n');
            }

            at = end;
        }

        return result.ToString();
    }

    private static bool Keeps(Side before, Side after, bool isOnlyIndentation) => (before, after) switch
    {
        _ when isOnlyIndentation => false,
        (Side.InsideTag, _) or (_, Side.InsideTag) => true,
        (Side.Block, _) or (_, Side.Block) => true,
        (Side.Words, Side.Words) => true,
        _ => false,
    };

    private static Side Before(string text, int at, Side outside)
    {
        if (at == 0)
        {
            return outside;
        }

        var open = text.LastIndexOf('<', at - 1);
        return text[at - 1] == '>' ? TagAt(text, open)
            : open > text.LastIndexOf('>', at - 1) ? Side.InsideTag
            : Side.Words;
    }

    private static Side After(string text, int end, Side outside) =>
        end == text.Length ? outside : text[end] == '<' ? TagAt(text, end) : Side.Words;

    private static Side TagAt(string text, int open)
    {
        if (open < 0)
        {
            return Side.Inline;
        }

        var start = open + 1 < text.Length && text[open + 1] == '/' ? open + 2 : open + 1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return InlineTags.Contains(text[start..end]) ? Side.Inline : Side.Block;
    }

    /// <summary>What white space meets: an inline tag or a statement, words or an expression, a block's tag, the inside of a tag.</summary>
    internal enum Side
    {
        Inline,
        Words,
        Block,
        InsideTag,
    }
}

using System.Text;
using Markdig.Syntax.Inlines;
using Prongsai.Core.Text;

namespace Prongsai.Rendering.Text;

/// <summary>
/// The text of a block that readers will see as it was typed, with the place of each character. What Markdown understood, and what was
/// escaped or is code, stands in it as <see cref="Understood"/>; a line end that makes no new line on the page as a line feed.
/// </summary>
internal sealed class VisibleText
{
    public const char Understood = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];
    private readonly SourceSpan _markdown;

    public VisibleText(ContainerInline inlines, SourceSpan markdown)
    {
        _markdown = markdown;
        AddAll(inlines);
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <summary>Where a stretch of the text stands in the article's file.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var (from, last) = (_places[start], _places[start + Math.Max(length, 1) - 1]);
        return _markdown.File.Span(_markdown.Offset + from, Math.Clamp(last + 1 - from, 0, _markdown.Length - from));
    }

    /// <summary>What was typed there.</summary>
    public string SourceOf(int start, int length)
    {
        var span = SpanOf(start, length);
        return span.File.Text.Substring(span.Offset, span.Length);
    }

    private void AddAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal);
                    break;
                case LineBreakInline { IsHard: false } end:
                    Add('\n', end.Span.Start);
                    break;
                case ContainerInline container and not LinkInline:
                    Add(Understood, container.Span.Start);
                    AddAll(container);
                    Add(Understood, container.Span.End);
                    break;
                default:
                    Add(Understood, inline.Span.Start);
                    Add(Understood, inline.Span.End);
                    break;
            }
        }
    }

    private void Add(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);

        // a cell's blanks are cut off, but not from its span
        while (content.Length > 0 && start < literal.Span.End && _markdown.File.Text[_markdown.Offset + start] is ' ' && content[0] != ' ')
        {
            start++;
        }

        for (var i = 0; i < content.Length; i++)
        {
            Add(i == 0 && literal.IsFirstCharacterEscaped ? Understood : content[i], start + i);
        }
    }

    private void Add(char c, int place)
    {
        _text.Append(c);
        _places.Add(Math.Clamp(place, 0, Math.Max(0, _markdown.Length - 1)));
    }
}

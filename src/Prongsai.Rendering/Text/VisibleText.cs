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
                    break;
            }
        }
    }

    private void Add(LiteralInline literal)
    {
        var escape = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (var i = 0; i < literal.Content.Length; i++)
        {
            Add(i < escape ? Understood : literal.Content[literal.Content.Start + i], literal.Span.Start + escape + i);
        }
    }

    private void Add(char c, int place)
    {
        _text.Append(c);
        _places.Add(Math.Clamp(place, 0, Math.Max(0, _markdown.Length - 1)));
    }
}

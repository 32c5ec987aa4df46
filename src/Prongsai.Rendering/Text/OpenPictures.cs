using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Prongsai.Rendering.Text;

/// <summary>Writes a picture as HTML has it, loaded when it comes near the screen; Markdig writes XHTML.</summary>
internal sealed class OpenPictures : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new Open());

    private sealed class Open : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage || !renderer.EnableHtmlForInline)
            {
                base.Write(renderer, link);
                return;
            }

            renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(link.Url).Write("\" alt=\"");
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(link);
            renderer.EnableHtmlForInline = true;
            renderer.Write('"');
            if (!string.IsNullOrEmpty(link.Title))
            {
                renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
            }

            renderer.Write('>');
        }
    }
}

using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Prongsai.Rendering.Text;

/// <summary>Puts a table of many columns into a box that scrolls, also by keyboard, so that the page itself never does.</summary>
internal sealed class WideTables : IMarkdownExtension
{
    /// <summary>In columns: what a narrow screen still shows.</summary>
    private const int Widest = 3;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new Boxed());

    private sealed class Boxed : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            var isWide = table.ColumnDefinitions.Count > Widest;
            if (isWide)
            {
                renderer.EnsureLine().WriteLine("<div class=\"scroll\" tabindex=\"0\">");
            }

            base.Write(renderer, table);
            if (isWide)
            {
                renderer.WriteLine("</div>");
            }
        }
    }
}

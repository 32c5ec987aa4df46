using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Prongsai.Rendering.Razor;

/// <summary>One thread's two writers: a page's body is rendered into the first, and its layout, which holds the body, into the second.</summary>
internal sealed class PageWriters : IHtmlContent
{
    public PageWriter Body { get; } = new();

    public PageWriter Frame { get; } = new();

    /// <summary>Writes the body into the layout.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Body.Written);
}

using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Prongsai.Core.Localization;

namespace Prongsai.Rendering.Razor;

/// <summary>A text as HTML, marked with its culture where that is not the page's.</summary>
internal sealed class LocalizedHtml(string text, Culture? mark) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (mark is { } culture)
        {
            writer.Write("<span lang=\"");
            PageHtmlEncoder.Write(writer, culture.Tag);
            writer.Write("\">");
            PageHtmlEncoder.Write(writer, text);
            writer.Write("</span>");
        }
        else
        {
            PageHtmlEncoder.Write(writer, text);
        }
    }
}

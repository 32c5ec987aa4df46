using System.Buffers;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Prongsai.Rendering.Razor;

/// <summary>One thread's two writers: a page's body is rendered into the first, and its layout, which holds the body, into the second. They keep their memory for the next page.</summary>
internal sealed class PageWriters : IHtmlContent
{
    public PageWriter Body { get; } = new();

    public PageWriter Frame { get; } = new();

    private readonly ArrayBufferWriter<byte> _json = new();

    public ArrayBufferWriter<byte> EmptyJson()
    {
        _json.ResetWrittenCount();
        return _json;
    }

    /// <summary>Writes the body into the layout.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Body.Written);
}

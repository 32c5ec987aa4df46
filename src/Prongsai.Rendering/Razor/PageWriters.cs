using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// What one thread renders with. A page's body is written by the first writer, and its layout, which holds the body, by the second; they
/// keep their memory for the next page, as components do that have no state of their own.
/// </summary>
internal sealed class PageWriters : IHtmlContent
{
    public PageWriter Body { get; } = new();

    public PageWriter Frame { get; } = new();

    private readonly ArrayBufferWriter<byte> _json = new();

    private readonly Dictionary<TemplateEntry, IThemePage> _idle = new(ReferenceEqualityComparer.Instance);

    public ArrayBufferWriter<byte> EmptyJson()
    {
        _json.ResetWrittenCount();
        return _json;
    }

    /// <summary>A component ready for a model: one that has done its work, or a new one.</summary>
    public IThemePage Take(TemplateEntry component) => _idle.Remove(component, out var idle) ? idle : component.Create();

    public void Give(TemplateEntry component, IThemePage page)
    {
        if (component.IsReusable)
        {
            page.Leave();
            _idle[component] = page;
        }
    }

    /// <summary>Writes the body into the layout.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is PageWriter page)
        {
            page.WriteUtf8(Body.Written);
        }
        else
        {
            writer.Write(Encoding.UTF8.GetString(Body.Written));
        }
    }
}

/// <summary>Collects a page as UTF-8 in one block of memory that is kept for the next page of the same thread.</summary>
internal sealed class PageWriter : TextWriter
{
    private const int FirstCapacity = 32 * 1024;

    private byte[] _bytes = new byte[FirstCapacity];
    private int _length;

    public PageWriter()
        : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>False within a tag, and in an element whose content can only be text.</summary>
    public bool TakesMarkup
    {
        get
        {
            var last = Written.LastIndexOfAny((byte)'<', (byte)'>');
            if (last < 0 || _bytes[last] == '<')
            {
                return last < 0;
            }

            var tag = Written[(Written[..last].LastIndexOf((byte)'<') + 1)..];
            return !(tag.StartsWith("title"u8) || tag.StartsWith("option"u8) || tag.StartsWith("textarea"u8));
        }
    }

    public void Clear() => _length = 0;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!Encoding.UTF8.TryGetBytes(buffer, _bytes.AsSpan(_length), out var written))
        {
            Reserve(Encoding.UTF8.GetMaxByteCount(buffer.Length));
            written = Encoding.UTF8.GetBytes(buffer, _bytes.AsSpan(_length));
        }

        _length += written;
    }

    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        if (!text.TryCopyTo(_bytes.AsSpan(_length)))
        {
            Reserve(text.Length);
            text.CopyTo(_bytes.AsSpan(_length));
        }

        _length += text.Length;
    }

    private void Reserve(int more) => Array.Resize(ref _bytes, Math.Max(_length + more, _bytes.Length * 2));
}

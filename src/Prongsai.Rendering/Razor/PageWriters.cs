using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// One thread's two writers: a page's body is rendered into the first, and its layout, which holds the body, into the second. They keep
/// their memory for the next page.
/// </summary>
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

/// <summary>Collects a page's text in one block of memory that is kept for the next page of the same thread.</summary>
internal sealed class PageWriter : TextWriter
{
    private const int FirstCapacity = 16 * 1024;

    private char[] _text = new char[FirstCapacity];
    private int _length;

    public PageWriter()
        : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<char> Written => _text.AsSpan(0, _length);

    /// <summary>False within a tag, and in an element whose content can only be text.</summary>
    public bool TakesMarkup
    {
        get
        {
            var last = Written.LastIndexOfAny('<', '>');
            if (last < 0 || _text[last] == '<')
            {
                return last < 0;
            }

            var tag = Written[(Written[..last].LastIndexOf('<') + 1)..];
            return !(tag.StartsWith("title") || tag.StartsWith("option") || tag.StartsWith("textarea"));
        }
    }

    public void Clear() => _length = 0;

    public byte[] ToUtf8()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(_text, 0, _length));
        Encoding.UTF8.GetBytes(_text, 0, _length, bytes, 0);
        return bytes;
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var needed = _length + buffer.Length;
        if (needed > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(needed, _text.Length * 2));
        }

        buffer.CopyTo(_text.AsSpan(_length));
        _length = needed;
    }
}

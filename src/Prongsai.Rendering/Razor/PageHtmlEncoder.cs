using System.Globalization;
using System.Text.Encodings.Web;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// Encodes only what HTML needs encoded: the ampersand, angle brackets and both quotation marks. .NET's own encoder would write every
/// Thai letter as a number. Pages are UTF-8, so that no other character can end text or an attribute.
/// </summary>
internal sealed class PageHtmlEncoder : HtmlEncoder
{
    /// <summary>Few enough to be looked for one by one, sixteen letters at a time, on any processor.</summary>
    private const string Special = "&<>\"'";

    public static PageHtmlEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    /// <summary>Writes a text encoded, without making a second one.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(Special);
        while (next >= 0)
        {
            output.Write(text[..next]);
            output.Write(Reference(text[next]));
            text = text[(next + 1)..];
            next = text.IndexOfAny(Special);
        }

        output.Write(text);
    }

    public override string Encode(string value)
    {
        if (!value.AsSpan().ContainsAny((ReadOnlySpan<char>)Special))
        {
            return value;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, value);
        return writer.ToString();
    }

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount) =>
        Write(output, value.AsSpan(startIndex, characterCount));

    public override void Encode(TextWriter output, char[] value, int startIndex, int characterCount) =>
        Write(output, value.AsSpan(startIndex, characterCount));

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Special.Contains((char)unicodeScalar, StringComparison.Ordinal);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Special);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = WillEncode(unicodeScalar) ? Reference((char)unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        var fits = text.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? text.Length : 0;
        return fits;
    }

    private static string Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}

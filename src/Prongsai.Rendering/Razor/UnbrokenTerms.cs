using System.Buffers;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// The terms of a culture that no line may end in. Thai is written without spaces, and a browser's dictionary cuts words such as
/// ตัวชี้วัด in the middle; the theme names them in <c>format.unbroken</c>, parted by spaces, and they are marked for its style.
/// </summary>
internal sealed class UnbrokenTerms
{
    private const string Open = "<span class=\"nb\">";
    private const string Close = "</span>";

    private readonly string[] _longestFirst;
    private readonly SearchValues<string> _any;

    public UnbrokenTerms(string terms)
    {
        _longestFirst = [.. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)];
        _any = SearchValues.Create(_longestFirst, StringComparison.Ordinal);
    }

    /// <summary>Writes a text encoded, each term in it marked where markup is possible.</summary>
    public void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(_any);
        if (next >= 0 && output is PageWriter { TakesMarkup: false })
        {
            next = -1;
        }

        while (next >= 0)
        {
            var length = LengthAt(text[next..]);
            PageHtmlEncoder.Write(output, text[..next]);
            output.Write(Open);
            PageHtmlEncoder.Write(output, text.Slice(next, length));
            output.Write(Close);
            text = text[(next + length)..];
            next = text.IndexOfAny(_any);
        }

        PageHtmlEncoder.Write(output, text);
    }

    private int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var term in _longestFirst)
        {
            if (text.StartsWith(term, StringComparison.Ordinal))
            {
                return term.Length;
            }
        }

        return 0;
    }
}

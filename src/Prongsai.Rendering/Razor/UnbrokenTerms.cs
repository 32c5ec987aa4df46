using System.Text;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// The terms of a culture that no line may end in. Thai is written without spaces, and a browser's dictionary cuts words such as
/// ตัวชี้วัด in the middle; the theme names them in <c>format.unbroken</c>, parted by spaces, and they are marked for its style.
/// </summary>
internal sealed class UnbrokenTerms
{
    private const string Open = "<span class=\"nb\">";
    private const string Close = "</span>";

    /// <summary>The terms by the low byte of their first letter, the longest first.</summary>
    private readonly string[]?[] _byLetter = new string[byte.MaxValue + 1][];

    public UnbrokenTerms(string terms)
    {
        foreach (var group in terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(t => t[0] & byte.MaxValue))
        {
            _byLetter[group.Key] = [.. group.OrderByDescending(t => t.Length)];
        }
    }

    /// <summary>Writes a text encoded, each term in it marked where markup is possible.</summary>
    public void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        var (next, length) = Find(text);
        if (length > 0 && output is PageWriter { TakesMarkup: false })
        {
            length = 0;
        }

        while (length > 0)
        {
            PageHtmlEncoder.Write(output, text[..next]);
            output.Write(Open);
            PageHtmlEncoder.Write(output, text.Slice(next, length));
            output.Write(Close);
            text = text[(next + length)..];
            (next, length) = Find(text);
        }

        PageHtmlEncoder.Write(output, text);
    }

    /// <summary>Marks each term in the texts of safe HTML, whose tags hold no <c>&gt;</c> of their own.</summary>
    public string MarkIn(string html)
    {
        var output = new StringBuilder(html.Length + (html.Length / 8));
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest[0] == '<' ? rest.IndexOf('>') + 1 : rest.IndexOf('<');
            var piece = end > 0 ? rest[..end] : rest;
            rest = rest[piece.Length..];
            if (piece[0] == '<')
            {
                output.Append(piece);
            }
            else
            {
                MarkText(output, piece);
            }
        }

        return output.ToString();
    }

    private void MarkText(StringBuilder output, ReadOnlySpan<char> text)
    {
        var (next, length) = Find(text);
        while (length > 0)
        {
            output.Append(text[..next]).Append(Open).Append(text.Slice(next, length)).Append(Close);
            text = text[(next + length)..];
            (next, length) = Find(text);
        }

        output.Append(text);
    }

    /// <summary>Where the first term stands; its length is 0 where there is none.</summary>
    private (int Start, int Length) Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (_byLetter[text[start] & byte.MaxValue] is not { } terms)
            {
                continue;
            }

            foreach (var term in terms)
            {
                if (text.Length - start >= term.Length && text[start + term.Length - 1] == term[^1] && text[start..].StartsWith(term, StringComparison.Ordinal))
                {
                    return (start, term.Length);
                }
            }
        }

        return default;
    }
}

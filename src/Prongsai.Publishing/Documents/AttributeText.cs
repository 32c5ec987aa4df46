using Prongsai.Core.Text;

namespace Prongsai.Publishing.Documents;

/// <summary>Finds an attribute's value in the text of a start tag.</summary>
internal static class AttributeText
{
    private const string Blanks = " \t\r\n\f";

    /// <param name="source">The page's text.</param>
    /// <param name="name">The offset of the attribute's name.</param>
    public static SourceSpan ValueAt(SourceFile source, int name)
    {
        var text = source.Text;
        var nameEnd = EndOf(text, name, "=>/" + Blanks);
        var sign = SkipBlanks(text, nameEnd);
        if (sign >= text.Length || text[sign] != '=')
        {
            return source.Span(name, nameEnd - name);
        }

        var start = SkipBlanks(text, sign + 1);
        if (start < text.Length && text[start] is '"' or '\'')
        {
            return source.Span(start + 1, EndOf(text, start + 1, text[start].ToString()) - start - 1);
        }

        return source.Span(start, EndOf(text, start, ">" + Blanks) - start);
    }

    private static int SkipBlanks(string text, int from)
    {
        var at = from;
        while (at < text.Length && Blanks.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(string text, int from, string ends)
    {
        var length = text.AsSpan(from).IndexOfAny(ends);
        return length < 0 ? text.Length : from + length;
    }
}

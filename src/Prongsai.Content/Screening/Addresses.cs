namespace Prongsai.Content.Screening;

/// <summary>Addresses of the web in a text. What stands in one is a name on some other host, right or wrong.</summary>
internal static class Addresses
{
    private const int Longest = 2000;

    public static bool Hold(string text, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < Longest && !IsEnd(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, offset - start).Contains("://", StringComparison.Ordinal);
    }

    private static bool IsEnd(char c) => c is ' ' or '\t' or '\r' or '\n' or '"' or '\'' or '<' or '(' or '[';
}

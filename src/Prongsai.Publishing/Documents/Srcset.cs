namespace Prongsai.Publishing.Documents;

/// <summary>Reads a list of images for several widths, such as <c>a.jpg 400w, b.jpg 800w</c>.</summary>
internal static class Srcset
{
    private const string Blanks = " \t\r\n\f";

    public static IEnumerable<string> AddressesIn(string srcset)
    {
        var at = 0;
        while (Skip(srcset, at, Blanks + ",") is var start && start < srcset.Length)
        {
            var end = Find(srcset, start, Blanks);
            var address = srcset[start..end];
            var bare = address.TrimEnd(',');
            yield return bare;
            at = bare.Length < address.Length ? end : Find(srcset, end, ",");
        }
    }

    private static int Skip(string text, int from, string characters)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(characters);
        return length < 0 ? text.Length : from + length;
    }

    private static int Find(string text, int from, string characters)
    {
        var length = text.AsSpan(from).IndexOfAny(characters);
        return length < 0 ? text.Length : from + length;
    }
}

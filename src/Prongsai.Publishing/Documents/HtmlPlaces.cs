using System.Collections.Immutable;

namespace Prongsai.Publishing.Documents;

/// <summary>The places of a page that a fragment can name, in ordinal order.</summary>
internal static class HtmlPlaces
{
    public static ImmutableArray<string> In(HtmlPage page)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.Attribute("id") is { Length: > 0 } id)
            {
                places.Add(id);
            }

            if (element.Name == "a" && element.Attribute("name") is { Length: > 0 } name)
            {
                places.Add(name);
            }
        }

        return [.. places];
    }
}

namespace Prongsai.Publishing.Documents;

/// <summary>The places of a page that a fragment can name.</summary>
internal static class HtmlPlaces
{
    public static HashSet<string> In(HtmlPage page)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.GetAttribute("id") is { Length: > 0 } id)
            {
                places.Add(id);
            }

            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
            {
                places.Add(name);
            }
        }

        return places;
    }
}

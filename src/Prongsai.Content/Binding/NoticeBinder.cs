using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the laws and the news of an item's page.</summary>
internal static class NoticeBinder
{
    public static Law? Law(MapReader map, string folder)
    {
        var title = map.Localized("title");
        var kind = map.Value("kind", Scalars.Choice<LawKind>());
        var date = map.Optional.Value("date", Dates.Day);
        var address = map.Optional.Value("url", Addresses.Web);
        var file = map.Optional.Text("file");
        return map.Make(() => new Law(title.Value, kind.Value, map.Origin) { Date = date, Address = address, File = PartBinder.InFolder(folder, file) });
    }

    public static NewsEntry? News(MapReader map, string folder)
    {
        var date = map.Value("date", Dates.Day);
        var title = map.Localized("title");
        var text = map.Optional.Localized("text");
        var picture = map.Optional.Text("picture");
        return map.Make(() => new NewsEntry(date.Value, title.Value, map.Origin) { Text = text, Picture = PartBinder.InFolder(folder, picture) });
    }
}

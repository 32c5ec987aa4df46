using Prongsai.Core.Privacy;

namespace Prongsai.Content.Binding;

/// <summary>Binds an entry of a list <c>released</c>: personal data that is meant to be public, and why, which nobody may leave out.</summary>
internal static class ReleasedBinder
{
    public static ReleasedDatum? Bind(MapReader map)
    {
        var shows = map.Text("shows");
        var reason = map.Localized("reason");
        return map.Make(() => new ReleasedDatum(shows.Value.Trim(), reason.Value, map.Origin));
    }
}

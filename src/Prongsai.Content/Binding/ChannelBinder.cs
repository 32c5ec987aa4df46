using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the contact and complaint channels of <c>site.yaml</c>.</summary>
internal static class ChannelBinder
{
    public static ContactSettings? Contact(MapReader map)
    {
        var channels = map.Maps("channels", Channel);
        var missing = map.Optional.Localized("missingNote");
        return map.Make(() => new ContactSettings(channels, missing));
    }

    public static ComplaintSettings? Complaint(MapReader map)
    {
        var protection = map.LocalizedList("protection");
        var channels = map.Maps("channels", Channel);
        var missing = map.Optional.Localized("missingNote");
        var include = map.LocalizedList("include");
        var next = map.LocalizedList("next");
        return map.Make(() => new ComplaintSettings(protection, channels, missing, include, next));
    }

    private static Channel? Channel(MapReader map)
    {
        var kind = map.Value("kind", Scalars.Choice<ChannelKind>());
        var name = map.Localized("name");
        var isKnown = kind.TryGet(out var known);
        var target = map.RequiredWhen(isKnown && known is not (ChannelKind.Post or ChannelKind.InPerson)).Text("target");
        var note = map.Optional.Localized("note");
        var twoWay = map.Optional.Value("twoWay", Scalars.Truth) ?? false;
        var wrong = isKnown && IsWeb(known) && target is not null && !Addresses.IsWeb(target) ? target : null;
        if (wrong is not null)
        {
            Addresses.ReportNotWeb("target", wrong, map.Origin.At("target"), map.Context.Diagnostics);
        }

        return map.Make(() => wrong is null ? new Channel(kind.Value, name.Value, target, note, twoWay, map.Origin) : null);
    }

    private static bool IsWeb(ChannelKind kind) =>
        kind is ChannelKind.Website or ChannelKind.Form or ChannelKind.Line or ChannelKind.Facebook or ChannelKind.YouTube;
}

using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the contact and complaint channels of <c>site.yaml</c>.</summary>
internal static class ChannelBinder
{
    public static ContactSettings? Contact(MapReader map)
    {
        var channels = map.List("channels", n => Channel(n, map.Context));
        var missing = map.Localized("missingNote", required: false);
        map.Close();
        return new ContactSettings(channels, missing);
    }

    public static ComplaintSettings? Complaint(MapReader map)
    {
        var protection = map.LocalizedList("protection");
        var channels = map.List("channels", n => Channel(n, map.Context));
        var missing = map.Localized("missingNote", required: false);
        var include = map.LocalizedList("include");
        var next = map.LocalizedList("next");
        map.Close();
        return new ComplaintSettings(protection, channels, missing, include, next);
    }

    private static Channel? Channel(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "channels", context) is not { } map)
        {
            return null;
        }

        var kind = map.Value<ChannelKind>("kind", Scalars.Choice<ChannelKind>);
        var name = map.Localized("name");
        var target = map.Text("target", required: kind is not (null or ChannelKind.Post or ChannelKind.InPerson));
        var note = map.Localized("note", required: false);
        var twoWay = map.Value<bool>("twoWay", Scalars.Truth, required: false);
        map.Close();
        if (kind is { } k && IsWeb(k) && target is not null && !Addresses.IsWeb(target))
        {
            context.Diagnostics.Add(BindDiagnostics.NotAnAddress, map.Origin.At("target"), "target", Shown.Of(target));
            return null;
        }

        return kind is null || name is null || map.Failed ? null : new Channel(kind.Value, name, target, note, twoWay ?? false, map.Origin);
    }

    private static bool IsWeb(ChannelKind kind) =>
        kind is ChannelKind.Website or ChannelKind.Form or ChannelKind.Line or ChannelKind.Facebook or ChannelKind.YouTube;
}

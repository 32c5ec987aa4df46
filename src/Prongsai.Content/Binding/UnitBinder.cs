using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>units.yaml</c>.</summary>
internal static class UnitBinder
{
    public static ImmutableArray<Unit> Bind(YamlNode root, BindContext context)
    {
        if (MapReader.Of(root, "units", context) is not { } map)
        {
            context.Poison(ContentLayout.Units);
            return [];
        }

        var units = map.List("units", n => BindUnit(n, context));
        map.Close();
        context.Poison(map.Failed ? ContentLayout.Units : null);
        return units;
    }

    private static Unit? BindUnit(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "units", context) is not { } map)
        {
            context.Poison(ContentLayout.Units);
            return null;
        }

        var id = map.Value<UnitId>("id", Scalars.Unit);
        var name = map.Localized("name");
        map.Close();
        if (id is null || name is null)
        {
            context.Poison(id is { } known ? known : ContentLayout.Units);
            return null;
        }

        return new Unit(id, name, map.Origin);
    }
}

using System.Collections.Immutable;
using Prongsai.Content.Reading;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>units.yaml</c>. A unit that fails is marked unsound by its id; without one, the whole file is.</summary>
internal static class UnitBinder
{
    private static readonly Unsound File = new Unsound.File(ContentLayout.Units);

    public static ImmutableArray<Unit> Bind(MapReader map)
    {
        var units = map.Maps("units", BindUnit, File);
        map.Close();
        if (map.Failed)
        {
            map.Context.MarkUnsound(File);
        }

        return units;
    }

    private static Unit? BindUnit(MapReader map)
    {
        var id = map.Value("id", OwnIds.Unit);
        var name = map.Localized("name");
        var unit = map.Make(() => new Unit(id.Value, name.Value, map.Origin));
        if (unit is null)
        {
            map.Context.MarkUnsound(id.TryGet(out var known) ? new Unsound.Unit(known) : File);
        }

        return unit;
    }
}

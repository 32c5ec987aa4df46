using System.Collections.Immutable;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds what is said of a table of an item's page.</summary>
internal static class TableBinder
{
    public static ItemTable? Bind(MapReader map, string folder)
    {
        var file = map.Text("file");
        var sheet = map.Optional.Text("sheet");
        var title = map.Localized("title");
        var note = map.Optional.Localized("note");
        var columns = map.Optional.Maps("columns", BindColumn);
        var chart = map.Optional.Map("chart", BindChart);
        var shows = map.Optional.Values("shows", Scalars.WholeNumber);
        return map.Make(() => new ItemTable($"{folder}/{file.Value}", sheet, title.Value, map.Origin)
        {
            Note = note,
            Columns = columns,
            Chart = chart,
            Shows = shows,
        });
    }

    private static TableColumn? BindColumn(MapReader map)
    {
        var head = map.Text("head");
        var name = map.Optional.Localized("name");
        var kind = map.Optional.Value("kind", Scalars.Choice<ColumnKind>());
        var unit = map.Optional.Localized("unit");
        var total = map.Optional.Value("total", Scalars.Truth) ?? false;
        return map.Make(() => new TableColumn(head.Value, name, kind, unit, total, map.Origin));
    }

    private static TableChart? BindChart(MapReader map)
    {
        var kind = map.Value("kind", Scalars.Choice<ChartKind>());
        var labels = map.Text("labels");
        var values = map.Values("values", Scalars.Text);
        return map.Make(() => new TableChart(kind.Value, labels.Value, values, map.Origin));
    }
}

using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>appeal.yaml</c>: preliminary results of a year's OIT items, and the agency's answers to them.</summary>
internal static class AppealBinder
{
    public static Appeal? Bind(MapReader map, FiscalYear year)
    {
        var until = map.Value("until", Dates.Day);
        var results = map.Maps("results", BindResult);
        return map.Make(() => new Appeal(year, until.Value, results, map.Origin));
    }

    private static PreliminaryResult? BindResult(MapReader map)
    {
        var item = map.Value("item", Scalars.ItemCode);
        var value = map.Value("value", Scalars.Number);
        var remark = map.Optional.Text("remark");
        var explanation = map.Optional.Text("explanation");
        return map.Make(() => new PreliminaryResult(item.Value, value.Value, remark, explanation, map.Origin));
    }
}

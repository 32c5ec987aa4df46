using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>scores.yaml</c>: the published result of a year.</summary>
internal static class ScorecardBinder
{
    public static Scorecard? Bind(YamlNode root, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(root, "scores", context) is not { } map)
        {
            return null;
        }

        YearCheck.Check(map, year);
        var source = map.Map("source") is { } sourceMap ? BindSource(sourceMap) : null;
        var overall = map.Value<decimal>("overall", Scalars.Number);
        var grade = map.Text("grade");
        var scores = map.List("scores", n => BindScore(n, context));
        var items = map.List("itemScores", n => BindItemScore(n, context), required: false);
        map.Close();
        return source is null || overall is null || grade is null
            ? null
            : new Scorecard(year, source, overall.Value, new GradeId(grade), scores, items, map.Origin);
    }

    private static PublishedSource? BindSource(MapReader map)
    {
        var title = map.Localized("title");
        var number = map.Text("number", required: false);
        var date = map.Value<DateOnly>("date", Scalars.Date, required: false);
        var unit = map.Value<UnitId>("unit", Scalars.Unit, required: false);
        var note = map.Localized("note", required: false);
        map.Close();
        return title is null ? null : new PublishedSource(title, number, date, unit, note, map.Origin);
    }

    private static Score? BindScore(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "scores", context) is not { } map)
        {
            return null;
        }

        var indicator = map.Value<IndicatorId>("indicator", Scalars.Indicator);
        var value = map.Value<decimal>("value", Scalars.Number);
        var printed = map.Text("printedName", required: false);
        map.Close();
        return indicator is null || value is null ? null : new Score(indicator, value.Value, printed, map.Origin);
    }

    private static ItemScore? BindItemScore(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "itemScores", context) is not { } map)
        {
            return null;
        }

        var item = map.Value<OitItemCode>("item", Scalars.ItemCode);
        var value = map.Value<decimal>("value", Scalars.Number);
        map.Close();
        return item is null || value is null ? null : new ItemScore(item, value.Value, map.Origin);
    }
}

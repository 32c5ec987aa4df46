using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>scores.yaml</c>: the published result of a year.</summary>
internal static class ScorecardBinder
{
    public static Scorecard? Bind(MapReader map, FiscalYear year)
    {
        var source = map.Map("source", BindSource);
        var overall = map.Value("overall", Scalars.Number);
        var grade = map.RequiredWhen(map.Has("scores")).Text("grade");
        var scores = map.Optional.Maps("scores", BindScore);
        var items = map.Optional.Maps("itemScores", BindItemScore);
        return map.Make(() => new Scorecard(year, source.Value, overall.Value, grade is null ? null : new GradeId(grade), scores, items, map.Origin));
    }

    private static PublishedSource? BindSource(MapReader map)
    {
        var title = map.Localized("title");
        var number = map.Optional.Text("number");
        var date = map.Optional.Value("date", Dates.Day);
        var unit = map.Optional.Value("unit", Scalars.Unit);
        var note = map.Optional.Localized("note");
        return map.Make(() => new PublishedSource(title.Value, number, date, unit, note, map.Origin));
    }

    private static Score? BindScore(MapReader map)
    {
        var indicator = map.Value("indicator", Scalars.Indicator);
        var value = map.Value("value", Scalars.Number);
        var printed = map.Optional.Text("printedName");
        return map.Make(() => new Score(indicator.Value, value.Value, printed, map.Origin));
    }

    private static ItemScore? BindItemScore(MapReader map)
    {
        var item = map.Value("item", Scalars.ItemCode);
        var value = map.Value("value", Scalars.Number);
        return map.Make(() => new ItemScore(item.Value, value.Value, map.Origin));
    }
}

using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds the service manuals and the risk register of an item's page.</summary>
internal static class WorkBinder
{
    private static readonly ValueParser<int> Scale = new(ReadScale, new ScalarShape(ScalarTypes.Text | ScalarTypes.Whole, DigitPattern.Whole("[1-5]"), "1")
    {
        Minimum = 1,
        Maximum = RiskRating.Most,
    });

    public static ServiceManual? Service(MapReader map)
    {
        var name = map.Localized("name");
        var who = map.Optional.Localized("who");
        var steps = map.Maps("steps", Step);
        var fee = map.Optional.Localized("fee");
        var needs = map.Optional.LocalizedList("needs");
        var place = map.Optional.Localized("place");
        var hours = map.Optional.Localized("hours");
        return map.Make(() => new ServiceManual(name.Value, steps) { Who = who, Fee = fee, Needs = needs, Place = place, Hours = hours });
    }

    public static RiskEvent? Risk(MapReader map)
    {
        var name = map.Localized("event");
        var likelihood = map.Optional.Value("likelihood", Scale);
        var impact = map.RequiredWhen(map.Has("likelihood")).Value("impact", Scale);
        var level = map.RequiredWhen(!map.Has("likelihood")).Value("level", Scalars.Choice<RiskLevel>());
        var measure = map.Optional.Localized("measure");
        var unit = map.Optional.Value("unit", Scalars.Unit);
        var state = map.Optional.Value("state", Scalars.Choice<MeasureState>());
        return map.Make(() => new RiskEvent(name.Value, map.Origin)
        {
            Rating = likelihood is { } often && impact is { } harm ? new RiskRating(often, harm) : null,
            Level = level,
            Measure = measure,
            Unit = unit,
            State = state,
        });
    }

    private static ServiceStep? Step(MapReader map)
    {
        var text = map.Localized("text");
        var who = map.Optional.Localized("who");
        var time = map.Optional.Localized("time");
        return map.Make(() => new ServiceStep(text.Value, who, time));
    }

    private static int? ReadScale(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (int.TryParse(Scalars.Digits(scalar), out var value) && value is >= 1 and <= RiskRating.Most)
        {
            Scalars.WarnOfMixture(scalar, diagnostics);
            return value;
        }

        Choices.Report(key, scalar, ["1", "2", "3", "4", "5"], diagnostics);
        return null;
    }
}

using Prongsai.Content.Diagnostics;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds <c>surveys.yaml</c>: where people answer a year's surveys, and when.</summary>
internal static class SurveyBinder
{
    public static SurveySheet? Bind(MapReader map, FiscalYear year)
    {
        var surveys = map.Maps("surveys", BindSurvey);
        return map.Make(() => new SurveySheet(year, surveys, map.Origin));
    }

    private static Survey? BindSurvey(MapReader map)
    {
        var instrument = map.Value("instrument", Scalars.Instrument);
        var address = map.Value("url", Addresses.Web);
        var from = map.Value("from", Dates.Day);
        var to = map.Value("to", Dates.Day);
        var target = map.Optional.Value("target", Scalars.WholeNumber);
        return map.Make(() => IsInOrder(map, from.Value, to.Value)
            ? new Survey(instrument.Value, address.Value, new DayRange(from.Value, to.Value), target, map.Origin)
            : null);
    }

    private static bool IsInOrder(MapReader map, DateOnly from, DateOnly to)
    {
        if (from > to)
        {
            map.Context.Diagnostics.Add(BindDiagnostics.EndsBeforeItBegins, map.Origin.At("to"));
        }

        return from <= to;
    }
}

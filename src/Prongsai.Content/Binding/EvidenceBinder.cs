using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds one piece of evidence, of an OIT item or of a report on a measure.</summary>
internal static class EvidenceBinder
{
    public static Evidence? Bind(YamlNode node, BindContext context)
    {
        if (MapReader.Of(node, "evidence", context) is not { } map)
        {
            return null;
        }

        var address = Addresses.Web(map, "url", required: false);
        var page = map.Map("page", required: false) is { } pageMap ? BindPage(pageMap) : null;
        var title = map.Localized("title");
        var format = BindFormat(map);
        var date = map.Value<DateOnly>("date", Scalars.Date, required: false);
        var note = map.Localized("note", required: false);
        var covers = map.Value<DayRange>("covers", Periods.Period, required: false);
        var openedByEye = map.Value<DateOnly>("openedByEye", Scalars.Date, required: false);
        var shows = map.Values<int>("shows", Scalars.WholeNumber, required: false);
        var pages = map.Value<int>("pages", Scalars.WholeNumber, required: false);
        map.Close();
        if (!map.Failed && !map.HasUnknownKeys && address is null == page is null)
        {
            context.Diagnostics.Add(BindDiagnostics.EvidenceTarget, map.Origin.Span);
        }

        return title is null || address is null == page is null
            ? null
            : new Evidence(address, page, title, format, date, note, map.Origin) { Covers = covers, Shows = shows, Pages = pages, OpenedByEye = openedByEye };
    }

    private static OwnPage? BindPage(MapReader map)
    {
        var kind = map.Value<OwnPageKind>("kind", Scalars.Choice<OwnPageKind>);
        var year = map.Value<FiscalYear>("fiscalYear", Scalars.Year);
        map.Close();
        return kind is null || year is null ? null : new OwnPage(kind.Value, year);
    }

    private static EvidenceFormat? BindFormat(MapReader map) => map.Scalar("format", required: false) is { } format
        ? Scalars.Choice<EvidenceFormat>("format", format, map.Context.Diagnostics)
        : null;
}

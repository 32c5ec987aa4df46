using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Model;

namespace Prongsai.Content.Binding;

/// <summary>Binds a framework's OIT items.</summary>
internal static class OitItemBinder
{
    public static OitItem? Bind(YamlNode node, FiscalYear year, BindContext context)
    {
        if (MapReader.Of(node, "items", context) is not { } map)
        {
            context.Poison(ContentLayout.Framework(year));
            return null;
        }

        var code = map.Value<OitItemCode>("code", Scalars.ItemCode);
        var title = map.Localized("title");
        var elements = map.LocalizedList("elements");
        var period = map.Map("period") is { } periodMap ? BindPeriod(periodMap) : null;
        var titleConfidence = map.Value<Confidence>("titleConfidence", Scalars.Choice<Confidence>);
        var elementsConfidence = map.Value<Confidence>("elementsConfidence", Scalars.Choice<Confidence>);
        var continues = map.Value<OitItemReference>("continues", Scalars.ItemReference, required: false);
        map.Close();
        if (code is null || title is null || map.Failed || period is null || titleConfidence is null || elementsConfidence is null)
        {
            context.Poison(code is { } known ? (year, known) : ContentLayout.Framework(year));
            return null;
        }

        return new OitItem(code, title, elements, period, titleConfidence.Value, elementsConfidence.Value, continues, map.Origin);
    }

    private static ItemPeriod? BindPeriod(MapReader map)
    {
        var kind = map.Value<ItemPeriodKind>("kind", Scalars.Choice<ItemPeriodKind>);
        var needsYear = kind is not (null or ItemPeriodKind.Current or ItemPeriodKind.WorkingNow);
        var year = map.Value<FiscalYear>("fiscalYear", Scalars.Year, required: needsYear);
        var confidence = map.Value<Confidence>("confidence", Scalars.Choice<Confidence>, required: false);
        var note = map.Localized("note", required: false);
        map.Close();
        return kind is null || (needsYear && year is null) ? null : new ItemPeriod(kind.Value, year, confidence ?? Confidence.Unverified, note);
    }
}

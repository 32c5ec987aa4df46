using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Exports;

/// <summary>The cells that many tables share: one column a culture for a text, joined names for units and indicators.</summary>
internal static class TableText
{
    public static IEnumerable<string> Columns(string name, SiteSettings settings) => settings.Cultures.Select(c => $"{name}_{c}");

    public static IEnumerable<object?> Cells(LocalizedText? text, SiteSettings settings) =>
        settings.Cultures.Select(c => text is not null && text.Has(c) ? (object?)text.For(c).Text : null);

    public static object? Units(IEnumerable<UnitId> units, DisclosureModel model)
    {
        var names = units.Select(u => model.UnitOf(u).Name.For(model.Settings.SourceCulture).Text).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    public static object? Indicators(IEnumerable<IndicatorId> indicators) => string.Join("; ", indicators);

    public static object? Day(DateOnly? day) => day is { } known ? IsoDay.Show(known) : null;

    public static object Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

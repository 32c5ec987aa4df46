using System.Collections.Immutable;
using Prongsai.Core.Model;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>The table of a year's OIT items with their answers and evidence.</summary>
internal static class OitTables
{
    public static DataTable Of(OitListPage page, SiteContent content)
    {
        var settings = content.Model.Settings;
        return new DataTable(
            $"OIT {page.Framework.Year}",
            page.Sheet?.Basis?.For(settings.SourceCulture).Text,
            [
                "fiscal_year", "item", "sub_indicator", .. TableText.Columns("title", settings), "period", "period_fiscal_year",
                "answer", "address_recorded", "unit", "evidence", "page",
            ],
            [.. page.Framework.SubIndicators.SelectMany(s => s.Items.Select(i => Row(page, s, i, content.Model)))]);
    }

    private static IReadOnlyList<object?> Row(OitListPage page, SubIndicator group, OitItem item, DisclosureModel model)
    {
        var disclosure = page.Sheet?.Find(item.Code);
        var addresses = (disclosure?.Evidence ?? []).Select(e => Address(e, model.Settings)).ToList();
        return
        [
            page.Framework.Year.BuddhistEra,
            item.Code.ToString(),
            group.Id.Code,
            .. TableText.Cells(item.Title, model.Settings),
            TableText.Camel(item.Period.Kind),
            item.Period.Year?.BuddhistEra,
            TableText.Camel(disclosure?.Answer ?? DisclosureAnswer.Pending),
            addresses.Count > 0,
            disclosure?.Unit is { } unit ? TableText.Units([unit], model) : null,
            addresses.Count == 0 ? null : string.Join(" ", addresses),
            PageKeys.OitItem(page.Framework.Year, item.Code).Path,
        ];
    }

    private static string Address(Evidence evidence, SiteSettings settings) =>
        evidence.Page is { } own
            ? new Route(PageKeys.Of(own).Path).Under(settings.BaseAddress)
            : evidence.Address?.AbsoluteUri ?? "";
}

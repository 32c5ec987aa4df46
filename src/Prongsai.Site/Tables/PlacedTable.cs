using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Model;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Tables;

/// <summary>A table of an item's page with its cells, what it is known by there, and the files beside the page that have all of it.</summary>
internal sealed record PlacedTable(ItemTable Table, TableContent Content, string Id, Route Csv, Route Json, Route Xlsx)
{
    /// <summary>An item's tables in their order, each with files of its own beside those of its documents.</summary>
    public static ImmutableArray<PlacedTable> Of(FiscalYear year, Disclosure? disclosure, DisclosureModel model)
    {
        if (disclosure?.Content is not { Tables: { IsEmpty: false } tables } content)
        {
            return [];
        }

        var page = new Route(PageKeys.OitItem(year, disclosure.Item).Path);
        var taken = content.Documents.Select(d => Path.GetFileNameWithoutExtension(d.Name)).ToHashSet(StringComparer.Ordinal);
        return [.. tables.Select((table, index) =>
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"table-{index + 1}");
            var stem = Path.GetFileNameWithoutExtension(table.File).ToLowerInvariant();
            var name = IsPlain(stem) && taken.Add(stem) ? stem : id;
            return new PlacedTable(table, model.Tables[table], id, page.File(name + ".csv"), page.File(name + ".json"), page.File(name + ".xlsx"));
        })];
    }

    private static bool IsPlain(string stem) => stem.Length > 0 && stem.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

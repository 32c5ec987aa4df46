using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Site.Portals;
using Prongsai.Site.Routing;

namespace Prongsai.Rendering.Search;

/// <summary>
/// What the search page's script looks through: one script file a culture, so that it also loads from a disk. It sets the variable
/// <c>prongsaiIndex</c>: the words that stand for each other as <c>synonyms</c>, and <c>pages</c>, each as
/// <c>[address, code, kind, title, text …]</c>. From the kind on, a text that came before is only its number, counted from 0.
/// </summary>
internal sealed class SearchIndex
{
    private const int FirstCapacity = 64 * 1024;
    private const string SynonymsKey = "search.synonyms";

    private readonly SitePlan _plan;
    private readonly StringTable _strings;
    private readonly ThemeTexts _texts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private SearchIndex(SitePlan plan, StringTable strings) => (_plan, _strings, _texts) = (plan, strings, new ThemeTexts(strings));

    private Culture Culture => _strings.Culture;

    /// <summary>The name of a culture's index among the assets.</summary>
    public static string NameOf(Culture culture) => $"search-index.{culture}.js";

    public static byte[] Write(SitePlan plan, StringTable strings) => new SearchIndex(plan, strings).Write();

    private byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>(FirstCapacity);
        buffer.Write("var prongsaiIndex="u8);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteStartArray("pages");
            foreach (var entry in Entries())
            {
                WriteEntry(json, entry);
            }

            json.WriteEndArray();
            json.WriteStartArray("synonyms");
            foreach (var group in Words(_strings.Find(SynonymsKey), ';'))
            {
                json.WriteStartArray();
                foreach (var word in Words(group, ','))
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteEntry(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(entry.Address);
        json.WriteStringValue(entry.Code);
        foreach (var text in entry.Texts)
        {
            if (_numbers.TryAdd(text, _numbers.Count))
            {
                json.WriteStringValue(text);
            }
            else
            {
                json.WriteNumberValue(_numbers[text]);
            }
        }

        json.WriteEndArray();
    }

    private IEnumerable<Entry> Entries() =>
    [
        .. _plan.Pages.Where(p => p.Culture == Culture && p.Page.IsFound).Select(EntryOf),
        .. (_plan.Content.Portal?.Provinces ?? []).SelectMany(p => p.Agencies.Select(a => EntryOf(p, a))),
    ];

    private Entry EntryOf(PlannedPage planned)
    {
        var page = planned.Page;
        return new Entry(
            planned.Route.RelativeFrom(_plan.Routes.Of(PageKeys.Search, Culture)),
            page.Code ?? "",
            [KindOf(page), OfficialName(page)?.For(Culture).Text ?? OfPage(page, "title"), .. TextsOf(page)]);
    }

    private static LocalizedText? OfficialName(Page page) => page.IsNameOfficial ? page.Name : null;

    /// <summary>Each text once, and what people may know an official name as: the source culture's wording.</summary>
    private IEnumerable<string> TextsOf(Page page)
    {
        var source = _plan.Model.Settings.SourceCulture;
        var texts = page.Texts(_plan.Model).Select(t => t?.For(Culture).Text).Concat(page.PlainTexts).OfType<string>().Where(t => t.Length > 0);
        var official = OfficialName(page) is { } name && Culture != source && name.Has(Culture) ? [name.For(source).Text] : Array.Empty<string>();
        return texts.Distinct(StringComparer.Ordinal).Concat(official).Concat(page.Article is { } article ? MarkdownRenderer.PlainTexts(article.For(Culture)) : []);
    }

    /// <summary>A site that a portal leads to, of the kind that its province is called.</summary>
    private Entry EntryOf(ProvinceGroup province, AgencySummary agency)
    {
        var kind = province.Name.For(Culture).Text;
        var about = new[] { agency.Type, agency.District, agency.Province }.Select(t => t?.For(Culture).Text).OfType<string>().Where(t => t != kind);
        return new Entry(
            Neighbours.Reference(_plan.Routes.Of(PageKeys.Search, Culture), agency, PageKeys.Home, Culture), "", [kind, agency.Name.For(Culture).Text, .. about]);
    }

    /// <summary>A page is of the kind that the page above it is called in short, such as the list of a year's items; below the home page, of none.</summary>
    private string KindOf(Page page) =>
        page.Parent is { } parent && _plan.PagesByKey.TryGetValue(parent, out var above) && above.Key != PageKeys.Home ? OfPage(above, "short") : "";

    private string OfPage(Page page, string part) =>
        _texts.Text($"page.{TemplateNames.Of(page.GetType())}.{part}", [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value))]);

    private static string[] Words(string? text, char separator) =>
        (text ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What can be found: where, by what code, and its texts, of which the first is its kind and the second its title.</summary>
    private sealed record Entry(string Address, string Code, ImmutableArray<string> Texts);
}

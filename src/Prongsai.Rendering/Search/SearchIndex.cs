using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
/// <c>prongsaiIndex</c> to a text with a line a page: its address, its code or else the number of its group, its kind, its title and its
/// texts, with <c>|</c> between. From the kind on, a text that came before is only its number, counted from 0, and Thai is packed
/// (<see cref="PackedThai"/>). Of pages that answer as well the first is the better: those of the site as a whole, then those of newer
/// years, items last.
/// </summary>
internal sealed class SearchIndex
{
    private const int FirstCapacity = 64 * 1024;
    private const char Field = '|';

    /// <summary>Behind the last sign that is a control.</summary>
    private const int BehindControls = 0xA0;

    private static readonly SearchValues<char> Parting =
        SearchValues.Create([Field, .. Enumerable.Range(0, BehindControls).Select(c => (char)c).Where(char.IsControl)]);

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
        var lines = new StringBuilder(FirstCapacity).AppendJoin('\n', Entries().Select(LineOf)).ToString();
        var encoded = JsonEncodedText.Encode(lines, JsonText.Line.Encoder);
        return [.. "var prongsaiIndex=\""u8, .. encoded.EncodedUtf8Bytes, .. "\";\n"u8];
    }

    private string LineOf(Entry entry) =>
        string.Join(Field, [entry.Address, entry.Code ?? Number((int)entry.Group), .. entry.Texts.Select(WriteOnce)]);

    private string WriteOnce(string text) => _numbers.TryAdd(text, _numbers.Count) ? PackedThai.Of(InOneField(text)) : Number(_numbers[text]);

    /// <summary>On one line, without what stands between fields, and no number.</summary>
    private static string InOneField(string text)
    {
        var line = text.AsSpan().ContainsAny(Parting) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c == Field ? '¦' : c)) : text;
        return line.Length > 0 && !line.AsSpan().ContainsAnyExceptInRange('0', '9') ? line + " " : line;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<Entry> Entries() =>
    [
        .. _plan.Pages.Where(p => p.Culture == Culture && p.Page.IsFound)
            .OrderBy(p => p.Page.Code is null ? 0 : 1).ThenByDescending(p => p.Page.Year?.BuddhistEra ?? int.MaxValue).Select(EntryOf),
        .. (_plan.Content.Portal?.Provinces ?? []).SelectMany(p => p.Agencies.Select(a => EntryOf(p, a))),
    ];

    private Entry EntryOf(PlannedPage planned)
    {
        var page = planned.Page;
        return new Entry(
            planned.Route.RelativeFrom(_plan.Routes.Of(PageKeys.Search, Culture)),
            page.Code,
            page.Group,
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
            Neighbours.Reference(_plan.Routes.Of(PageKeys.Search, Culture), agency, PageKeys.Home, Culture), null, PageGroup.Agencies, [kind, agency.Name.For(Culture).Text, .. about]);
    }

    /// <summary>A page is of the kind that the page above it is called in short, such as the list of a year's items; below the home page, of none.</summary>
    private string KindOf(Page page) =>
        page.Parent is { } parent && _plan.PagesByKey.TryGetValue(parent, out var above) && above.Key != PageKeys.Home ? OfPage(above, "short") : "";

    private string OfPage(Page page, string part) =>
        _texts.Text($"page.{TemplateNames.Of(page.GetType())}.{part}", [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value))]);

    /// <summary>What can be found: where, by what code, and its texts, of which the first is its kind and the second its title.</summary>
    private sealed record Entry(string Address, string? Code, PageGroup Group, ImmutableArray<string> Texts);
}

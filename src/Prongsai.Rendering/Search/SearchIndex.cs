using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Text;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Site.Routing;
using Prongsai.Site.Search;

namespace Prongsai.Rendering.Search;

/// <summary>
/// What the search page's script looks through: one script file a culture, so that it also loads from a disk. It sets the variable
/// <c>prongsaiIndex</c>: the words that stand for each other as <c>synonyms</c>, and <c>pages</c>, each as
/// <c>[address, code, kind, title, text …]</c>. From the kind on, a text that came before is only its number, counted from 0; all texts
/// are written as <see cref="OneByteThai"/> has them where that is shorter, which <c>packed</c> says.
/// </summary>
internal sealed class SearchIndex
{
    private const int FirstCapacity = 64 * 1024;
    private const string SynonymsKey = "search.synonyms";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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
        var pages = _plan.Pages.Where(p => p.Culture == Culture && p.Page.IsListed && p.Page is not KeywordIndexPage).Select(p => (Planned: p, Texts: TextsOf(p.Page).ToList())).ToList();
        var packed = pages.Sum(p => p.Texts.Sum(OneByteThai.Saved)) > 0;
        var buffer = new ArrayBufferWriter<byte>(FirstCapacity);
        buffer.Write("var prongsaiIndex="u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("packed", packed);
            json.WriteStartArray("pages");
            foreach (var (planned, texts) in pages)
            {
                WritePage(json, planned, texts, packed);
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

    private void WritePage(Utf8JsonWriter json, PlannedPage planned, List<string> texts, bool packed)
    {
        json.WriteStartArray();
        json.WriteStringValue(planned.Route.RelativeFrom(_plan.Routes.Of(PageKeys.Search, Culture)));
        json.WriteStringValue((planned.Page as OitItemPage)?.Item.Code.ToString() ?? "");
        foreach (var text in texts)
        {
            if (_numbers.TryAdd(text, _numbers.Count))
            {
                json.WriteStringValue(packed ? OneByteThai.Of(text) : text);
            }
            else
            {
                json.WriteNumberValue(_numbers[text]);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The page's kind, its title, and what else can be found of it.</summary>
    private IEnumerable<string> TextsOf(Page page) =>
    [
        KindOf(page),
        (page as OitItemPage)?.Item.Title.For(Culture).Text ?? OfPage(page, "title"),
        .. SearchableTexts.Of(page, _plan.Model, Culture),
        .. OwnTexts(page),
    ];

    /// <summary>A page is of the kind that the page above it is called in short, such as the list of a year's items; below the home page, of none.</summary>
    private string KindOf(Page page) =>
        page.Parent is { } parent && _plan.PagesByKey.TryGetValue(parent, out var above) && above is not HomePage ? OfPage(above, "short") : "";

    private IEnumerable<string> OwnTexts(Page page) => page switch
    {
        OitItemPage { Item.Title: var title } when title.Has(Culture) && Culture != _plan.Model.Settings.SourceCulture =>
            [title.For(_plan.Model.Settings.SourceCulture).Text],
        ArticlePage { Article: var article } => MarkdownRenderer.PlainTexts(article.For(Culture)),
        _ => [],
    };

    private string OfPage(Page page, string part) =>
        _texts.Text($"page.{TemplateNames.Of(page.GetType())}.{part}", [.. page.Placeholders.Select(p => (p.Key, (object?)p.Value))]);

    private static string[] Words(string? text, char separator) =>
        (text ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

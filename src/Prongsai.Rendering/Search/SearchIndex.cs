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
    private const string SynonymsKey = "search.synonyms";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SitePlan _plan;
    private readonly StringTable _strings;
    private readonly ThemeTexts _texts;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private readonly bool _packed;

    private SearchIndex(SitePlan plan, StringTable strings, bool packed) =>
        (_plan, _strings, _texts, _packed) = (plan, strings, new ThemeTexts(strings), packed);

    private Culture Culture => _strings.Culture;

    /// <summary>The name of a culture's index among the assets.</summary>
    public static string NameOf(Culture culture) => $"search-index.{culture}.js";

    public static byte[] Write(SitePlan plan, StringTable strings)
    {
        var (plain, packed) = (new SearchIndex(plan, strings, false).Write(), new SearchIndex(plan, strings, true).Write());
        return packed.Length < plain.Length ? packed : plain;
    }

    private byte[] Write()
    {
        using var stream = new MemoryStream();
        stream.Write("var prongsaiIndex="u8);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("packed", _packed);
            json.WriteStartArray("pages");
            foreach (var planned in _plan.Pages.Where(p => p.Culture == Culture && p.Page.IsListed && p.Page is not KeywordIndexPage))
            {
                WritePage(json, planned);
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

        stream.Write(";\n"u8);
        return stream.ToArray();
    }

    private void WritePage(Utf8JsonWriter json, PlannedPage planned)
    {
        var page = planned.Page;
        var item = page as OitItemPage;
        json.WriteStartArray();
        json.WriteStringValue(planned.Route.RelativeFrom(_plan.Routes.Of(PageKeys.Search, Culture)));
        json.WriteStringValue(item?.Item.Code.ToString() ?? "");
        WriteText(json, KindOf(page));
        WriteText(json, item?.Item.Title.For(Culture).Text ?? OfPage(page, "title"));
        foreach (var text in SearchableTexts.Of(page, _plan.Model, Culture).Concat(OwnTexts(page)))
        {
            WriteText(json, text);
        }

        json.WriteEndArray();
    }

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

    private void WriteText(Utf8JsonWriter json, string text)
    {
        if (_numbers.TryAdd(text, _numbers.Count))
        {
            json.WriteStringValue(_packed ? OneByteThai.Of(text) : text);
        }
        else
        {
            json.WriteNumberValue(_numbers[text]);
        }
    }

    private static string[] Words(string? text, char separator) =>
        (text ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

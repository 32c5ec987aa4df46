using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes <c>data.json</c>: the site's tables as a data catalogue (W3C DCAT as JSON-LD), which catalogues of open data collect. Its keys are
/// those that collectors of plain JSON know too. What the content does not say, such as when a table changed, is left out.
/// </summary>
public static class CatalogueWriter
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";

    private static readonly ImmutableArray<(string Key, string Meaning)> Context =
    [
        ("dcat", Dcat), ("dct", Terms), ("foaf", "http://xmlns.com/foaf/0.1/"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("dataset", "dcat:dataset"), ("distribution", "dcat:distribution"), ("keyword", "dcat:keyword"), ("mediaType", "dcat:mediaType"),
        ("title", "dct:title"), ("description", "dct:description"), ("identifier", "dct:identifier"), ("language", "dct:language"),
        ("publisher", "dct:publisher"), ("temporal", "dct:temporal"), ("format", "dct:format"), ("name", "foaf:name"),
        ("contactPoint", "dcat:contactPoint"), ("fn", "vcard:fn"),
    ];

    private static readonly string[] Links = ["dcat:landingPage", "dcat:downloadURL", "dct:license", "vcard:hasEmail"];

    private static readonly (string Ending, string Type)[] Forms =
    [
        ("CSV", "text/csv"), ("JSON", "application/json"), ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    public static Route Place { get; } = new("/data.json");

    internal static ExportFile File(SiteSettings settings, ImmutableArray<Dataset> datasets, RouteTable routes) =>
        new(Place, () => Write(settings, datasets, routes));

    private static byte[] Write(SiteSettings settings, ImmutableArray<Dataset> datasets, RouteTable routes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Published))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteString("@id", Place.Under(settings.BaseAddress));
            json.WriteString("@type", "dcat:Catalog");
            json.WriteString("title", $"{TextIn(settings, new("ข้อมูล ITA", "ITA data"))} {settings.Agency.Name.For(settings.SourceCulture).Text}");
            WritePublisher(json, settings);
            json.WriteStartArray("dataset");
            foreach (var dataset in datasets)
            {
                WriteDataset(json, dataset, settings, routes);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (key, meaning) in Context)
        {
            json.WriteString(key, meaning);
        }

        foreach (var link in Links)
        {
            json.WriteStartObject(link.Split(':')[1]);
            json.WriteString("@id", link);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, Dataset dataset, SiteSettings settings, RouteTable routes)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("identifier", dataset.Csv.Under(settings.BaseAddress));
        json.WriteString("title", TextIn(settings, dataset.Title));
        json.WriteString("description", $"{dataset.Title.Thai} / {dataset.Title.English}");
        json.WriteStartArray("keyword");
        json.WriteStringValue("ITA");
        json.WriteStringValue(TextIn(settings, dataset.Table.Title));
        json.WriteEndArray();
        json.WriteString("landingPage", routes.Of(dataset.Page.Key, settings.SourceCulture).Under(settings.BaseAddress));
        json.WriteString("language", settings.SourceCulture.Tag);
        if (dataset.Year is { } year)
        {
            json.WriteString("temporal", $"{IsoDay.Show(year.FirstDay)}/{IsoDay.Show(year.LastDay)}");
        }

        WritePublisher(json, settings);
        WriteContact(json, settings);
        json.WriteStartArray("distribution");
        foreach (var (route, form) in new[] { dataset.Csv, dataset.Json, dataset.Xlsx }.Zip(Forms))
        {
            WriteDistribution(json, route, form, settings);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDistribution(Utf8JsonWriter json, Route route, (string Ending, string Type) form, SiteSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("@type", "dcat:Distribution");
        json.WriteString("title", form.Ending);
        json.WriteString("format", form.Ending);
        json.WriteString("mediaType", form.Type);
        json.WriteString("downloadURL", route.Under(settings.BaseAddress));
        if (settings.DataLicence is { } licence)
        {
            json.WriteString("license", licence.Address.AbsoluteUri);
        }

        json.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "foaf:Agent");
        json.WriteString("name", settings.Agency.Name.For(settings.SourceCulture).Text);
        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, SiteSettings settings)
    {
        if (settings.Agency.Email is not { } email)
        {
            return;
        }

        json.WriteStartObject("contactPoint");
        json.WriteString("@type", "vcard:Kind");
        json.WriteString("fn", settings.Agency.Name.For(settings.SourceCulture).Text);
        json.WriteString("hasEmail", "mailto:" + email);
        json.WriteEndObject();
    }

    private static string TextIn(SiteSettings settings, BilingualText text) => settings.SourceCulture == Culture.Thai ? text.Thai : text.English;
}

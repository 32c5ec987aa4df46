using System.Security.Cryptography;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Routing;
using Prongsai.Site.Tables;

namespace Prongsai.Site.Exports;

/// <summary>
/// Writes <c>datapackage.json</c> (Frictionless Data Package): every CSV of the site with its size, its hash and what its columns mean.
/// Texts stand in the source culture where the format knows one text, and in both of the tool's languages beside it.
/// </summary>
public static class DataPackageWriter
{
    public static Route Place { get; } = new("/datapackage.json");

    internal static ExportFile File(SiteSettings settings, IReadOnlyList<(Dataset Dataset, ExportFile Csv)> tables) =>
        new(Place, () => Write(settings, tables));

    private static byte[] Write(SiteSettings settings, IReadOnlyList<(Dataset Dataset, ExportFile Csv)> tables)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Published))
        {
            json.WriteStartObject();
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "ita");
            WriteText(json, "title", new("ข้อมูล ITA", "ITA data"), settings);
            json.WriteString("homepage", settings.BaseAddress.AbsoluteUri);
            WriteLicence(json, settings);
            json.WriteStartArray("contributors");
            json.WriteStartObject();
            json.WriteString("title", settings.Agency.Name.For(settings.SourceCulture).Text);
            json.WriteString("role", "publisher");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("resources");
            foreach (var (dataset, csv) in tables)
            {
                WriteResource(json, dataset, csv, settings);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteLicence(Utf8JsonWriter json, SiteSettings settings)
    {
        if (settings.DataLicence is not { } licence)
        {
            return;
        }

        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("title", licence.Name.For(settings.SourceCulture).Text);
        json.WriteString("path", licence.Address.AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Dataset dataset, ExportFile csv, SiteSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", dataset.Year is { } year ? $"{dataset.Table.Name}-{year}" : dataset.Table.Name);
        json.WriteString("path", dataset.Csv.OutputPath);
        WriteText(json, "title", dataset.Title, settings);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", csv.Content.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(csv.Content.Span)));
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in dataset.Table.Columns)
        {
            WriteField(json, column, settings);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column, SiteSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeName(column.Type));
        WriteText(json, "description", column.Meaning, settings);
        if (column.Unit is { } unit)
        {
            WriteText(json, "unit", unit, settings);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string key, BilingualText text, SiteSettings settings)
    {
        json.WriteString(key, settings.SourceCulture == Culture.Thai ? text.Thai : text.English);
        json.WriteString($"{key}_th", text.Thai);
        json.WriteString($"{key}_en", text.English);
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Truth => "boolean",
        ColumnType.Day => "date",
        ColumnType.Integer => "integer",
        _ => "number",
    };
}

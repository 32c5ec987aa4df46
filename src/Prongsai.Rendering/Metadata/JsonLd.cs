using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Rendering.Metadata;

/// <summary>
/// Says in schema.org's words what a page is about. Only what the content knows is said. Nothing in a text can end the block that it
/// stands in: angle brackets, quotes and ampersands are written as escapes, Thai as it is.
/// </summary>
internal static class JsonLd
{
    /// <summary>Writes the statements of a page as one JSON document; false where there is nothing to say.</summary>
    public static bool Write(
        ArrayBufferWriter<byte> buffer,
        Agency? agency,
        string? logo,
        DescribedDataset? dataset,
        IReadOnlyList<(string Name, string Address)> trail,
        SiteSettings settings,
        Culture culture)
    {
        if (agency is null && dataset is null && trail.Count == 0)
        {
            return false;
        }

        using (var json = new Utf8JsonWriter(buffer, JsonText.Embedded))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteAgency(json, agency, logo, settings, culture);
            WriteDataset(json, dataset, settings, culture);
            WriteTrail(json, trail);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return true;
    }

    private static void WriteAgency(Utf8JsonWriter json, Agency? agency, string? logo, SiteSettings settings, Culture culture)
    {
        if (agency is null)
        {
            return;
        }

        json.WriteStartObject();
        WriteName(json, agency, culture);
        var others = settings.Cultures.Where(c => c != culture && agency.Name.Has(c)).Select(c => agency.Name.For(c).Text).ToImmutableArray();
        WriteList(json, "alternateName", others);
        WriteKnown(json, "logo", logo);
        WriteKnown(json, "address", agency.Address?.For(culture).Text);
        WriteKnown(json, "telephone", agency.Phone);
        WriteKnown(json, "email", agency.Email);
        json.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter json, DescribedDataset? dataset, SiteSettings settings, Culture culture)
    {
        if (dataset is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", dataset.Name);
        json.WriteString("description", dataset.Description);
        json.WriteString("url", dataset.Address);
        WriteList(json, "inLanguage", [.. settings.Cultures.Select(c => c.Tag)]);
        json.WriteBoolean("isAccessibleForFree", true);
        WriteKnown(json, "license", settings.DataLicence?.Address.AbsoluteUri);
        WriteKnown(json, "temporalCoverage", dataset.Year is { } year ? $"{IsoDay.Show(year.FirstDay)}/{IsoDay.Show(year.LastDay)}" : null);
        json.WriteStartObject("creator");
        WriteName(json, settings.Agency, culture);
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        WriteDownload(json, "text/csv", dataset.Csv);
        WriteDownload(json, "application/json", dataset.Json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTrail(Utf8JsonWriter json, IReadOnlyList<(string Name, string Address)> trail)
    {
        if (trail.Count == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", trail[i].Name);
            json.WriteString("item", trail[i].Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, Agency agency, Culture culture)
    {
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", agency.Name.For(culture).Text);
        json.WriteString("url", agency.MainWebsite.AbsoluteUri);
    }

    private static void WriteDownload(Utf8JsonWriter json, string type, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", type);
        json.WriteString("contentUrl", address);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string key, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }
}

/// <summary>A page's data files as its reader sees them: in the page's words, with whole addresses.</summary>
internal sealed record DescribedDataset(string Name, string Description, string Address, FiscalYear? Year, string Csv, string Json);

using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Core.Records;

/// <summary>A site's summary of itself as the JSON document that it publishes. What is not known is left out.</summary>
public static class SummaryFormat
{
    /// <summary>The document's place below a site's root.</summary>
    public const string Place = "data/summary.json";

    internal const int Schema = 1;

    public static byte[] Write(AgencySummary summary)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Published))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("id", summary.Id);
            WriteText(json, "name", summary.Name);
            WriteText(json, "type", summary.Type);
            WriteText(json, "district", summary.District);
            WriteText(json, "province", summary.Province);
            json.WriteString("address", summary.BaseAddress.AbsoluteUri);
            json.WriteStartArray("cultures");
            foreach (var culture in summary.Cultures)
            {
                json.WriteStringValue(culture.Tag);
            }

            json.WriteEndArray();
            json.WriteStartArray("years");
            foreach (var year in summary.Years)
            {
                WriteYear(json, year);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteYear(Utf8JsonWriter json, YearSummary year)
    {
        json.WriteStartObject();
        json.WriteNumber("fiscalYear", year.Year.BuddhistEra);
        if (year.Result is { } result)
        {
            WriteResult(json, result);
        }

        if (year.Readiness is { } readiness)
        {
            json.WriteStartObject("readiness");
            json.WriteNumber("ready", readiness.Ready);
            json.WriteNumber("items", readiness.Items);
            json.WriteEndObject();
        }

        WriteItems(json, year.Items);
        json.WriteEndObject();
    }

    /// <summary>Names apart from answers, so that the names, which agencies have alike, are read once.</summary>
    private static void WriteItems(Utf8JsonWriter json, ImmutableArray<ItemSummary> items)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("code", item.Code.ToString());
            WriteText(json, "name", item.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("disclosed");
        foreach (var item in items)
        {
            if (item.IsDisclosed is { } isDisclosed)
            {
                json.WriteBoolean(item.Code.ToString(), isDisclosed);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ResultSummary result)
    {
        json.WriteStartObject("result");
        json.WriteNumber("score", result.Score);
        json.WriteString("grade", result.Grade.Code);
        json.WriteBoolean("passes", result.Passes);
        json.WriteString("source", result.Source);
        if (result.Published is { } day)
        {
            json.WriteString("published", IsoDay.Show(day));
        }

        json.WriteStartArray("grades");
        foreach (var grade in result.Grades)
        {
            json.WriteStartObject();
            json.WriteString("grade", grade.Grade.Code);
            WriteText(json, "name", grade.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteIndicators(json, result.Indicators);
        json.WriteEndObject();
    }

    /// <summary>Sites of older programs have none.</summary>
    private static void WriteIndicators(Utf8JsonWriter json, ImmutableArray<IndicatorSummary> indicators)
    {
        if (indicators.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("indicators");
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            json.WriteNumber("number", indicator.Number);
            WriteText(json, "name", indicator.Name);
            json.WriteNumber("score", indicator.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string key, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartObject(key);
        foreach (var run in text.Runs)
        {
            json.WriteString(run.Culture.Tag, run.Text);
        }

        json.WriteEndObject();
    }
}

using System.Text.Json;
using Prongsai.Core.Privacy;
using Prongsai.Core.Text;

namespace Prongsai.Documents.Findings;

/// <summary>Facts as members of a JSON object and back. Reading fails with <see cref="JsonException"/> or another of JSON's own exceptions.</summary>
internal static class FactsFormat
{
    public static void Write(Utf8JsonWriter json, Facts facts)
    {
        if (facts.Pages is { } pages)
        {
            json.WriteNumber("pages", pages);
        }

        if (facts.Title is { } title)
        {
            json.WriteString("title", title);
        }

        if (facts.Date is { } date)
        {
            json.WriteString("date", IsoDay.Show(date));
        }

        json.WriteBoolean("readable", facts.IsReadable);
        json.WriteBoolean("whole", facts.IsWhole);
        json.WriteStartArray("personal");
        foreach (var datum in facts.PersonalData)
        {
            Write(json, datum);
        }

        json.WriteEndArray();
    }

    public static Facts Read(JsonElement json) => new()
    {
        Pages = json.TryGetProperty("pages", out var pages) ? pages.GetInt32() : null,
        Title = Facts.TitleOf(Text(json, "title")),
        Date = IsoDay.TryParse(Text(json, "date"), out var date) ? date : null,
        IsReadable = json.GetProperty("readable").GetBoolean(),
        IsWhole = json.GetProperty("whole").GetBoolean(),
        PersonalData = [.. json.GetProperty("personal").EnumerateArray().Select(ReadDatum)],
    };

    private static void Write(Utf8JsonWriter json, PersonalDatum datum)
    {
        json.WriteStartObject();
        json.WriteNumber("kind", (int)datum.Kind);
        json.WriteString("masked", datum.Masked);
        json.WriteString("key", datum.Key);
        json.WriteNumber("offset", datum.Offset);
        json.WriteNumber("length", datum.Length);
        if (datum.Place is { } place)
        {
            json.WriteString("place", place);
        }

        json.WriteEndObject();
    }

    private static PersonalDatum ReadDatum(JsonElement json)
    {
        var kind = (PersonalDataKind)json.GetProperty("kind").GetInt32();
        return Enum.IsDefined(kind) && Text(json, "masked") is { } masked && Text(json, "key") is { } key
            ? new PersonalDatum(kind, masked, key)
            {
                Offset = json.GetProperty("offset").GetInt32(),
                Length = json.GetProperty("length").GetInt32(),
                Place = Text(json, "place"),
            }
            : throw new JsonException();
    }

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;
}

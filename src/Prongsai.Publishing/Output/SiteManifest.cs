using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site;
using Prongsai.Site.Pages;
using Prongsai.Site.Publication;
using Prongsai.Site.Routing;

namespace Prongsai.Publishing.Output;

/// <summary>
/// What a published site consists of, in the order of paths, each path once. Written last, so that a folder with a manifest
/// whose files are all there is a complete site. The manifest does not list itself.
/// </summary>
internal sealed class SiteManifest(ImmutableArray<PublishedFile> entries)
{
    public const string FileName = "manifest.json";

    private const int Schema = 1;

    public ImmutableArray<PublishedFile> Entries { get; } = entries;

    public static SiteManifest Of(RenderedSite site)
    {
        var entries = new PublishedFile[site.Files.Length];
        Parallel.For(0, entries.Length, i => entries[i] = EntryOf(site.Files[i]));
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new SiteManifest([.. entries]);
    }

    /// <summary>One file a line, so that two manifests can be compared by eye.</summary>
    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonText.Line);
        buffer.Write("{\"schema\":"u8);
        json.WriteNumberValue(Schema);
        json.Flush();
        buffer.Write(",\"files\":["u8);
        for (var i = 0; i < Entries.Length; i++)
        {
            buffer.Write(i == 0 ? "\n"u8 : ",\n"u8);
            json.Reset();
            Write(json, Entries[i]);
            json.Flush();
        }

        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a manifest; null where the bytes are none that this program wrote.</summary>
    public static SiteManifest? TryParse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.GetProperty("schema").GetInt32() == Schema
                ? new SiteManifest([.. json.RootElement.GetProperty("files").EnumerateArray().Select(Read)])
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static PublishedFile EntryOf(OutputFile file) => new(
        file.Path,
        file.Bytes,
        Convert.ToHexStringLower(file.Sha256.Span),
        file.Page?.Page.Key,
        file.Page?.Culture)
    {
        Freezes = file.Page?.Freezes ?? file.Document?.Freezes ?? [],
        Document = file.Document is { } document ? new PublishedDocument(document.Date, document.SameAs, document.EarlierOf) : null,
        IsMoved = file.Page?.Page is MovedPage,
    };

    private static void Write(Utf8JsonWriter json, PublishedFile entry)
    {
        json.WriteStartObject();
        json.WriteString("path", entry.Path);
        json.WriteNumber("bytes", entry.Bytes);
        json.WriteString("sha256", entry.Sha256);
        if (entry is { Page: { } page, Culture: { } culture })
        {
            json.WriteString("page", page.Path);
            json.WriteString("culture", culture.Tag);
        }

        if (!entry.Freezes.IsEmpty)
        {
            json.WriteStartObject("frozen");
            foreach (var (year, days) in entry.Freezes)
            {
                json.WriteString(year.ToString(), $"{IsoDay.Show(days.From)}/{IsoDay.Show(days.To)}");
            }

            json.WriteEndObject();
        }

        if (entry.Document is { } document)
        {
            Write(json, document);
        }

        if (entry.IsMoved)
        {
            json.WriteBoolean("moved", true);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PublishedDocument document)
    {
        json.WriteStartObject("document");
        WriteText(json, "date", document.Date is { } date ? IsoDay.Show(date) : null);
        WriteText(json, "sameAs", document.SameAs?.Path);
        WriteText(json, "earlierOf", document.EarlierOf?.Path);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private static PublishedDocument ReadDocument(JsonElement json) => new(
        TextOf(json, "date") is { } date ? ParseDay(date) : null,
        TextOf(json, "sameAs") is { } same ? new Route(same) : null,
        TextOf(json, "earlierOf") is { } later ? new Route(later) : null);

    private static string? TextOf(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static PublishedFile Read(JsonElement entry) => new(
        entry.GetProperty("path").GetString() ?? "",
        entry.GetProperty("bytes").GetInt64(),
        entry.GetProperty("sha256").GetString() ?? "",
        entry.TryGetProperty("page", out var page) ? new PageKey(page.GetString() ?? "") : null,
        entry.TryGetProperty("culture", out var culture) ? new Culture(culture.GetString() ?? "") : null)
    {
        Freezes = entry.TryGetProperty("frozen", out var frozen) ? [.. frozen.EnumerateObject().Select(ReadDays)] : [],
        Document = entry.TryGetProperty("document", out var document) ? ReadDocument(document) : null,
        IsMoved = entry.TryGetProperty("moved", out var moved) && moved.GetBoolean(),
    };

    private static FrozenDays ReadDays(JsonProperty json) => json.Value.GetString()?.Split('/') is [var from, var to]
        ? new FrozenDays(new FiscalYear(int.Parse(json.Name, CultureInfo.InvariantCulture)), new DayRange(ParseDay(from), ParseDay(to)))
        : throw new FormatException("two days are wanted");

    private static DateOnly ParseDay(string text) => IsoDay.TryParse(text, out var day) ? day : throw new FormatException("a day is wanted");
}

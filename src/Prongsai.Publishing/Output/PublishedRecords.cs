using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Prongsai.Core.Files;
using Prongsai.Core.Model;
using Prongsai.Site.Publication;

namespace Prongsai.Publishing.Output;

/// <summary>
/// Reads from a published site's data files what it said of its years, and of corrections. Only files that are as they were published count; whatever cannot
/// be read, such as what other versions wrote, says nothing.
/// </summary>
internal static class PublishedRecords
{
    private const long LargestFile = 4 * 1024 * 1024;

    public static ImmutableArray<PublishedRecord> In(string folder, ImmutableArray<PublishedFile> files) =>
        [.. files.SelectMany(f => ReaderOf(f.Path) is { } reader ? Read(folder, f, row => RecordsOf(row, f.Path, reader)) : [])];

    /// <summary>The ids of the log of corrections.</summary>
    public static ImmutableArray<string> LogEntriesIn(string folder, ImmutableArray<PublishedFile> files) =>
        [.. files.Where(f => f.Path == "corrections/corrections.json").SelectMany(f => Read<string>(folder, f, row => Text(row, "id") is { } id ? [id] : []))];

    private static Func<JsonElement, IEnumerable<(RecordKind Kind, string Id)>>? ReaderOf(string path) => path[(path.LastIndexOf('/') + 1)..] switch
    {
        "oit.json" => Answers,
        "results.json" => Scores,
        "measures.json" => Measures,
        _ => null,
    };

    private static IEnumerable<PublishedRecord> RecordsOf(JsonElement row, string file, Func<JsonElement, IEnumerable<(RecordKind Kind, string Id)>> reader)
    {
        var year = new FiscalYear(row.GetProperty("fiscal_year").GetInt32());
        return reader(row).Select(entry => new PublishedRecord(year, entry.Kind, entry.Id, file));
    }

    private static List<T> Read<T>(string folder, PublishedFile file, Func<JsonElement, IEnumerable<T>> reader)
    {
        if (file.Bytes > LargestFile)
        {
            return [];
        }

        try
        {
            var bytes = OrdinaryFile.ReadBytes(Path.Combine(folder, file.Path));
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Sha256)
            {
                return [];
            }

            using var json = JsonDocument.Parse(bytes);
            return [.. json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(reader)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [];
        }
    }

    private static IEnumerable<(RecordKind Kind, string Id)> Answers(JsonElement row) =>
        Text(row, "answer") is not (null or "pending") && Text(row, "item") is { } item ? [(RecordKind.Answer, item)] : [];

    private static IEnumerable<(RecordKind Kind, string Id)> Scores(JsonElement row) =>
        Text(row, "level") is "total" or "indicator" && Text(row, "id") is { } id ? [(RecordKind.Score, id)] : [];

    private static IEnumerable<(RecordKind Kind, string Id)> Measures(JsonElement row)
    {
        var number = row.GetProperty("measure").GetInt32().ToString(CultureInfo.InvariantCulture);
        var reports = (Text(row, "reports") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [(RecordKind.Measure, number), .. reports.Select(r => (RecordKind.Report, PublishedRecord.ReportOf(number, r.Split(' ')[0])))];
    }

    private static string? Text(JsonElement row, string column) => row.TryGetProperty(column, out var value) ? value.GetString() : null;
}

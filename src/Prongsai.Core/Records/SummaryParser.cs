using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Core.Records;

/// <summary>
/// Reads what <see cref="SummaryFormat"/> writes, strictly: a document with one wrong value is none. What many summaries say alike,
/// such as provinces and grades, is held once. Keys of newer programs are passed over.
/// </summary>
public sealed class SummaryParser
{
    private const int LongestText = 1000;

    private readonly Dictionary<string, LocalizedText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<GradeName>> _grades = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<ItemSummary>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Null where the bytes are not a summary.</summary>
    public AgencySummary? TryParse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.GetProperty("schema").GetInt32() == SummaryFormat.Schema ? Parse(document.RootElement) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private AgencySummary Parse(JsonElement json)
    {
        var years = json.GetProperty("years").EnumerateArray().Select(ParseYear).OrderBy(y => y.Year).ToImmutableArray();
        var cultures = json.GetProperty("cultures").EnumerateArray().Select(c => new Culture(Tag(Word(c)))).ToImmutableArray();
        return new AgencySummary(
            Word(json.GetProperty("id")),
            TextOf(json.GetProperty("name")),
            Optional(json, "type", TextOf),
            Optional(json, "district", TextOf),
            Optional(json, "province", TextOf),
            Address(Word(json.GetProperty("address"))),
            Sound(cultures, !cultures.IsEmpty),
            Sound(years, years.DistinctBy(y => y.Year).Count() == years.Length));
    }

    private YearSummary ParseYear(JsonElement json)
    {
        var year = json.GetProperty("fiscalYear").GetInt32();
        return new YearSummary(new FiscalYear(Sound(year, FiscalYear.IsPlausible(year))), Optional(json, "result", ParseResult), Optional(json, "readiness", ParseReadiness))
        {
            Items = json.TryGetProperty("items", out var items) && json.TryGetProperty("disclosed", out var answers) ? ParseItems(items, answers) : [],
        };
    }

    private ImmutableArray<ItemSummary> ParseItems(JsonElement items, JsonElement answers)
    {
        var known = answers.EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetBoolean(), StringComparer.Ordinal);
        var asked = Once(_items, items, j => [.. j.EnumerateArray().Select(i => new ItemSummary(CodeOf(Word(i.GetProperty("code"))), TextOf(i.GetProperty("name")), null))]);
        return [.. asked.Select(i => known.TryGetValue(i.Code.ToString(), out var isDisclosed) ? i with { IsDisclosed = isDisclosed } : i)];
    }

    private static OitItemCode CodeOf(string text) => OitItemCode.TryParse(text, out var code) ? code : throw new FormatException("a code is wanted");

    private ResultSummary ParseResult(JsonElement json)
    {
        var score = json.GetProperty("score").GetDecimal();
        return new ResultSummary(
            Sound(score, score is >= 0 and <= Points.Maximum),
            new GradeId(Word(json.GetProperty("grade"))),
            json.GetProperty("passes").GetBoolean(),
            Word(json.GetProperty("source")),
            json.TryGetProperty("published", out var day) ? Day(Word(day)) : null,
            GradesOf(json.GetProperty("grades")))
        {
            Indicators = json.TryGetProperty("indicators", out var indicators) ? [.. indicators.EnumerateArray().Select(ParseIndicator)] : [],
        };
    }

    private IndicatorSummary ParseIndicator(JsonElement json)
    {
        var (number, score) = (json.GetProperty("number").GetInt32(), json.GetProperty("score").GetDecimal());
        return Sound(new IndicatorSummary(number, TextOf(json.GetProperty("name")), score), number > 0 && score is >= 0 and <= Points.Maximum);
    }

    private static ReadinessSummary ParseReadiness(JsonElement json)
    {
        var readiness = new ReadinessSummary(json.GetProperty("ready").GetInt32(), json.GetProperty("items").GetInt32());
        return Sound(readiness, readiness.Ready >= 0 && readiness.Items > 0 && readiness.Ready <= readiness.Items);
    }

    private ImmutableArray<GradeName> GradesOf(JsonElement json) => Once(
        _grades,
        json,
        j => [.. j.EnumerateArray().Select(g => new GradeName(new GradeId(Word(g.GetProperty("grade"))), TextOf(g.GetProperty("name"))))]);

    private LocalizedText TextOf(JsonElement json) => Once(
        _texts,
        json,
        j =>
        {
            var runs = j.EnumerateObject().Select(r => new LocalizedRun(Word(r.Value), new Culture(Tag(r.Name)))).ToImmutableArray();
            return new LocalizedText(Sound(runs, !runs.IsEmpty), Origin.None.Span);
        });

    private static T Once<T>(Dictionary<string, T> known, JsonElement json, Func<JsonElement, T> parse)
    {
        var key = json.GetRawText();
        return known.TryGetValue(key, out var value) ? value : known[key] = parse(json);
    }

    private string Word(JsonElement json)
    {
        var text = json.GetString() ?? "";
        Sound(text, !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && !text.Any(IsHidden));
        return _words.TryGetValue(text, out var known) ? known : _words[text] = text;
    }

    /// <summary>Control characters but the line end, and those that turn the direction of what follows.</summary>
    private static bool IsHidden(char c) => (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static T? Optional<T>(JsonElement json, string key, Func<JsonElement, T> parse)
        where T : class =>
        json.TryGetProperty(key, out var value) ? parse(value) : null;

    /// <summary>A culture is a part of addresses, so it can be nothing else.</summary>
    private static string Tag(string tag) => Sound(tag, tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new FormatException("a web address is wanted");

    private static DateOnly Day(string text) => IsoDay.TryParse(text, out var day) ? day : throw new FormatException("a day is wanted");

    private static T Sound<T>(T value, bool isSound) => isSound ? value : throw new FormatException($"{value} is not possible");
}

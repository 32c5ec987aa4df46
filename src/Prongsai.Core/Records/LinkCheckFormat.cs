using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Core.Records;

/// <summary>A check of a link as one line of JSON and back. Lines of newer programs are read as far as this one knows their keys.</summary>
public static class LinkCheckFormat
{
    /// <summary>The key of a line's seal, in all records of looks at the web.</summary>
    public const string Chain = "chain";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>One line without its end. What is not known is left out.</summary>
    /// <param name="check">What was seen.</param>
    /// <param name="chain">The value of <see cref="LinkRecordChain"/> before the line, for one of the record.</param>
    public static string Write(LinkCheck check, string? chain = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteString("time", check.Time.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture));
            json.WriteString("item", check.Item.ToString());
            json.WriteString("url", check.Address.AbsoluteUri);
            json.WriteString("verdict", check.Verdict.ToString().ToLowerInvariant());
            WriteFindings(json, check);
            WriteHops(json, check);
            WriteContent(json, check);
            WriteText(json, Chain, chain);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Null where the line is not a check. The verdict follows from the findings.</summary>
    public static LinkCheck? TryRead(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            var findings = json.GetProperty("findings").EnumerateArray().Select(ReadFinding).OfType<LinkFinding>().ToImmutableArray();
            return ReferenceOf(Text(json, "item")) is { } item && Address(json, "url") is { } url && TimeOf(Text(json, "time")) is { } time && !findings.IsEmpty
                ? Read(json, new LinkCheck(item, url, time, findings))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static LinkCheck Read(JsonElement json, LinkCheck check) => check with
    {
        Hops = json.TryGetProperty("hops", out var hops) ? [.. hops.EnumerateArray().Select(ReadHop).OfType<LinkHop>()] : [],
        DeclaredType = Text(json, "declaredType"),
        SniffedType = Text(json, "sniffedType"),
        Bytes = json.TryGetProperty("bytes", out var bytes) ? bytes.GetInt64() : 0,
        FirstByteMilliseconds = Number(json, "firstByteMs"),
        LastByteMilliseconds = Number(json, "lastByteMs"),
        Title = Text(json, "title"),
        Heading = Text(json, "heading"),
        Language = Text(json, "language"),
        NamesItem = json.TryGetProperty("namesItem", out var names) ? names.GetBoolean() : null,
        Ties = json.TryGetProperty("ties", out var ties) ? [.. ties.EnumerateArray().Select(TieOf).OfType<LinkTie>()] : [],
        ETag = Text(json, "etag"),
        LastModified = Text(json, "lastModified"),
        Rules = Number(json, "rules") ?? 0,
        Sha256 = Text(json, "sha256"),
        CertificateExpires = IsoDay.TryParse(Text(json, "certificateExpires"), out var day) ? day : null,
        Kept = Text(json, "kept"),
    };

    private static void WriteFindings(Utf8JsonWriter json, LinkCheck check)
    {
        json.WriteStartArray("findings");
        foreach (var finding in check.Findings)
        {
            json.WriteStartObject();
            json.WriteString("reason", finding.Reason.Id);
            WriteArguments(json, finding);
            json.WriteString("th", finding.Text.Thai);
            json.WriteString("en", finding.Text.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArguments(Utf8JsonWriter json, LinkFinding finding)
    {
        if (finding.Arguments.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("values");
        foreach (var argument in finding.Arguments)
        {
            json.WriteStringValue(argument);
        }

        json.WriteEndArray();
    }

    private static void WriteHops(Utf8JsonWriter json, LinkCheck check)
    {
        json.WriteStartArray("hops");
        foreach (var hop in check.Hops)
        {
            json.WriteStartObject();
            json.WriteString("url", hop.Address.AbsoluteUri);
            if (hop.Status is { } status)
            {
                json.WriteNumber("status", status);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter json, LinkCheck check)
    {
        WriteText(json, "declaredType", check.DeclaredType);
        WriteText(json, "sniffedType", check.SniffedType);
        json.WriteNumber("bytes", check.Bytes);
        WriteNumber(json, "firstByteMs", check.FirstByteMilliseconds);
        WriteNumber(json, "lastByteMs", check.LastByteMilliseconds);
        WriteText(json, "title", check.Title);
        WriteText(json, "heading", check.Heading);
        WriteText(json, "language", check.Language);
        if (check.NamesItem is { } names)
        {
            json.WriteBoolean("namesItem", names);
        }

        WriteTies(json, check);
        WriteText(json, "etag", check.ETag);
        WriteText(json, "lastModified", check.LastModified);
        WriteNumber(json, "rules", check.Rules == 0 ? null : check.Rules);
        WriteText(json, "sha256", check.Sha256);
        WriteText(json, "certificateExpires", check.CertificateExpires is { } expires ? IsoDay.Show(expires) : null);
        WriteText(json, "kept", check.Kept);
    }

    private static void WriteTies(Utf8JsonWriter json, LinkCheck check)
    {
        if (check.Ties.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("ties");
        foreach (var tie in check.Ties)
        {
            json.WriteStringValue(KeyOf(tie));
        }

        json.WriteEndArray();
    }

    private static string KeyOf(LinkTie tie) => tie.ToString().ToLowerInvariant();

    private static LinkTie? TieOf(JsonElement json) =>
        Enum.GetValues<LinkTie>().Where(t => KeyOf(t) == json.GetString()).Select(t => (LinkTie?)t).FirstOrDefault();

    private static void WriteText(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
    }

    private static LinkFinding? ReadFinding(JsonElement json) => LinkReasons.Find(Text(json, "reason") ?? "") is { } reason
        ? new LinkFinding(reason, json.TryGetProperty("values", out var values) ? [.. values.EnumerateArray().Select(v => v.GetString() ?? "")] : [])
        : null;

    private static LinkHop? ReadHop(JsonElement json) => Address(json, "url") is { } address ? new LinkHop(address, Number(json, "status")) : null;

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetInt32() : null;

    private static Uri? Address(JsonElement json, string key) =>
        Uri.TryCreate(Text(json, key), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static OitItemReference? ReferenceOf(string? text) =>
        text?.Split('/') is [var year, var code]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && FiscalYear.IsPlausible(number)
        && OitItemCode.TryParse(code, out var item)
            ? new OitItemReference(new FiscalYear(number), item)
            : null;
}

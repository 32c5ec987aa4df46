using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;
using UglyToad.PdfPig;

namespace Prongsai.Documents.Memory;

/// <summary>One remembered file as a line of JSON and back.</summary>
internal static class LedgerLine
{
    private static readonly FrozenDictionary<string, DiagnosticDescriptor> Descriptors =
        DocumentDiagnostics.All.ToFrozenDictionary(d => d.Code, StringComparer.Ordinal);

    /// <summary>The first line: the program that found all this, so that another one looks anew.</summary>
    public static string Program { get; } = string.Join(
        ' ',
        new[] { typeof(LedgerLine), typeof(SourceFile), typeof(PdfDocument) }.Select(t => t.Assembly.ManifestModule.ModuleVersionId.ToString("N")));

    public static string Write(LedgerKey key, Outcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            json.WriteString("path", key.Path);
            json.WriteNumber("bytes", key.Length);
            json.WriteNumber("written", key.Written);
            if (outcome.Format is { } format)
            {
                json.WriteNumber("format", (int)format);
                json.WriteString("sha256", outcome.Sha256);
            }

            FactsFormat.Write(json, outcome.Facts);
            json.WriteStartArray("told");
            foreach (var fault in outcome.Faults)
            {
                json.WriteStartArray();
                fault.Arguments.Prepend(fault.Descriptor.Code).ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static KeyValuePair<LedgerKey, Outcome>? TryRead(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            var key = new LedgerKey(json.GetProperty("path").GetString() ?? "", json.GetProperty("bytes").GetInt64(), json.GetProperty("written").GetInt64());
            var isPublished = json.TryGetProperty("format", out var format);
            var outcome = new Outcome(
                isPublished ? (DocumentFormat)format.GetInt32() : null,
                key.Length,
                isPublished ? json.GetProperty("sha256").GetString() ?? "" : "",
                FactsFormat.Read(json),
                [.. json.GetProperty("told").EnumerateArray().Select(ReadFault)]);
            return new(key, outcome);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static Fault ReadFault(JsonElement json)
    {
        var texts = json.EnumerateArray().Select(t => t.GetString() ?? "").ToList();
        return new(Descriptors[texts[0]], [.. texts.Skip(1)]);
    }
}

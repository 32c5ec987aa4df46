using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Pdf;

/// <summary>What came of reading a PDF, as one line of JSON and back; what is no such line counts as no answer.</summary>
/// <param name="Refusal">Why it is refused; null where it was read.</param>
/// <param name="Facts">What it says.</param>
internal sealed record PdfAnswer(DiagnosticDescriptor? Refusal, Facts Facts)
{
    public static PdfAnswer BeyondLimits { get; } = Refused(DocumentDiagnostics.BeyondLimits);

    /// <summary>The refusals that a reader may give.</summary>
    private static readonly FrozenDictionary<string, DiagnosticDescriptor> Refusals = new[]
    {
        DocumentDiagnostics.Locked, DocumentDiagnostics.Damaged, DocumentDiagnostics.TooMuchInside, DocumentDiagnostics.BeyondLimits,
    }.ToFrozenDictionary(d => d.Code, StringComparer.Ordinal);

    public static PdfAnswer Refused(DiagnosticDescriptor refusal) => new(refusal, Facts.None);

    public static PdfAnswer Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var json = document.RootElement;
            return json.TryGetProperty("refused", out var code)
                ? Refused(Refusals.GetValueOrDefault(code.GetString() ?? "", DocumentDiagnostics.BeyondLimits))
                : new(null, FactsFormat.Read(json));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return BeyondLimits;
        }
    }

    public string ToLine()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            if (Refusal is { } refusal)
            {
                json.WriteString("refused", refusal.Code);
            }
            else
            {
                FactsFormat.Write(json, Facts);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>All diagnostics as one JSON array, with both languages whatever is asked for people.</summary>
internal sealed class JsonReporter(TextWriter writer, MessageLanguage language) : DiagnosticReporter(writer, language)
{
    public override void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Report))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
        }

        Writer.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Name(diagnostic.Severity));
        WriteSpan(json, diagnostic.Span);
        WriteText(json, "message", diagnostic.Message);
        WriteText(json, "hint", diagnostic.Hint);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WriteSpan(json, related.Span);
            WriteText(json, "note", related.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("path", span.File.Path);
        WritePosition(json, "start", span.Start);
        WritePosition(json, "end", span.End);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("th", text.Thai);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Json;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;
using Prongsai.Preview.Sites;

namespace Prongsai.Preview.Overlay;

/// <summary>
/// A state of the preview as the script in the page reads it: one line of JSON, with whatever means something to HTML escaped. The script
/// sets texts only, never markup.
/// </summary>
internal static class StateText
{
    /// <summary>The state as one event of an event stream.</summary>
    public static byte[] Event(Moment moment)
    {
        using var stream = new MemoryStream();
        stream.Write("data: "u8);
        using (var json = new Utf8JsonWriter(stream, JsonText.Embedded))
        {
            json.WriteStartObject();
            json.WriteNumber("version", moment.Version);
            json.WriteBoolean("isStale", moment.IsStale);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in moment.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).OrderByDescending(d => d.Severity))
            {
                Write(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n\n"u8);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteBoolean("isError", diagnostic.Severity == DiagnosticSeverity.Error);
        json.WriteString("place", PlaceOf(diagnostic.Span));
        WriteText(json, "message", diagnostic.Message);
        WriteText(json, "hint", diagnostic.Hint);
        if (SourceExcerpt.Of(diagnostic.Span) is { } excerpt)
        {
            json.WriteStartObject("excerpt");
            json.WriteNumber("line", excerpt.Line);
            json.WriteString("before", excerpt.Before);
            json.WriteString("marked", excerpt.Marked);
            json.WriteString("after", excerpt.After);
            json.WriteEndObject();
        }

        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("place", PlaceOf(related.Span));
            WriteText(json, "note", related.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The file and, where its text is known, the line: what an officer looks for in an editor.</summary>
    private static string PlaceOf(SourceSpan span) => span.File.Text.Length == 0
        ? span.File.Path
        : $"{span.File.Path}:{span.Start.Line.ToString(CultureInfo.InvariantCulture)}";

    private static void WriteText(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("th", text.Thai);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}

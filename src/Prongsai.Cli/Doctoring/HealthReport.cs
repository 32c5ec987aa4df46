using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Doctoring;

/// <summary>Writes what <c>doctor</c> found: for people, as one line a thing, or as JSON.</summary>
internal sealed class HealthReport(TextWriter writer, MessageLanguage language)
{
    public void Write(ImmutableArray<HealthLine> lines, DiagnosticFormat format)
    {
        if (format == DiagnosticFormat.Json)
        {
            WriteJson(lines);
            return;
        }

        foreach (var line in lines)
        {
            if (format == DiagnosticFormat.Line)
            {
                writer.WriteLine($"{line.Id}: {NameOf(line.State)}: {language.Show(line.Text)}");
                continue;
            }

            var mark = MarkOf(line.State);
            foreach (var text in language.Pick(line.Text))
            {
                writer.WriteLine($"{mark} {text}");
                mark = " ";
            }
        }
    }

    private void WriteJson(ImmutableArray<HealthLine> lines)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Report))
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                json.WriteStartObject();
                json.WriteString("id", line.Id);
                json.WriteString("state", NameOf(line.State));
                json.WriteString("th", line.Text.Thai);
                json.WriteString("en", line.Text.English);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string NameOf(HealthState state) => state switch
    {
        HealthState.Wrong => "wrong",
        HealthState.Told => "not-done",
        _ => "good",
    };

    private static string MarkOf(HealthState state) => state switch
    {
        HealthState.Wrong => "✗",
        HealthState.Told => "–",
        _ => "✓",
    };
}

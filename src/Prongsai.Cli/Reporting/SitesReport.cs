using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Prongsai.Cli.Pipeline;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Reporting;

/// <summary>
/// The report of a run over many sites. The diagnostics of each site become text as soon as it is done, so that nothing of its content is
/// kept in memory; in the end all is written in the order of the sites, in JSON as one document.
/// </summary>
internal sealed class SitesReport(DiagnosticFormat format, MessageLanguage language, Func<string, string> full)
{
    private const string JsonIndent = "      ";

    public string Format(ImmutableArray<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticReporter.For(format, language, writer, full).Report(diagnostics);
        return writer.ToString();
    }

    public void Write(ImmutableArray<SiteOutcome> outcomes, OutputChecks checks, TextWriter writer)
    {
        if (format == DiagnosticFormat.Json)
        {
            WriteJson(outcomes, checks, writer);
            return;
        }

        foreach (var outcome in outcomes)
        {
            writer.Write(outcome.Diagnostics);
        }
    }

    /// <summary>Each site's <c>diagnostics</c> are what the site alone would give.</summary>
    private static void WriteJson(ImmutableArray<SiteOutcome> outcomes, OutputChecks checks, TextWriter writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Report))
        {
            json.WriteStartObject();
            json.WriteBoolean("checked", checks == OutputChecks.On);
            json.WriteStartArray("sites");
            foreach (var outcome in outcomes)
            {
                json.WriteStartObject();
                json.WriteString("name", outcome.Name);
                json.WriteNumber("exitCode", outcome.ExitCode);
                json.WriteNumber("pages", outcome.Pages);
                json.WritePropertyName("diagnostics");
                json.WriteRawValue(outcome.Diagnostics.Length == 0 ? "[]" : Indented(outcome.Diagnostics));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }

    /// <summary>Line ends inside JSON strings are escaped, so every line of the document can be indented.</summary>
    private static string Indented(string json) => json.Trim().Replace("\n", "\n" + JsonIndent, StringComparison.Ordinal);
}

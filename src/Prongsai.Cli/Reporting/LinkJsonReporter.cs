using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prongsai.Core.Records;

namespace Prongsai.Cli.Reporting;

/// <summary>The lines of the record as one document with a summary, for programs.</summary>
internal sealed class LinkJsonReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        var summary = new JsonObject { ["links"] = links.Length };
        foreach (var verdict in VerdictNames.GravestFirst)
        {
            summary[VerdictNames.Key(verdict)] = links.Count(l => l.Check.Verdict == verdict);
        }

        summary["changed"] = links.Count(l => l.HasChanged);
        var document = new JsonObject { ["links"] = new JsonArray([.. links.Select(Node)]), ["summary"] = summary };
        Writer.WriteLine(document.ToJsonString(Options).ReplaceLineEndings("\n"));
    }

    private static JsonNode? Node(CheckedEvidence link)
    {
        var node = JsonNode.Parse(LinkCheckFormat.Write(link.Check));
        if (node is JsonObject line && link.Before is { } before)
        {
            line["previousVerdict"] = VerdictNames.Key(before);
        }

        return node;
    }
}

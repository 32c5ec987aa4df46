using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Records;

namespace Prongsai.Cli.Reporting;

/// <summary>Writes what became of the links in one form.</summary>
internal abstract class LinkReporter(TextWriter writer, MessageLanguage language)
{
    protected TextWriter Writer { get; } = writer;

    protected MessageLanguage Language { get; } = language;

    public abstract void Report(ImmutableArray<CheckedEvidence> links);

    public static LinkReporter For(LinkFormat format, MessageLanguage language, TextWriter writer) => format switch
    {
        LinkFormat.Line => new LinkLineReporter(writer, language),
        LinkFormat.Json => new LinkJsonReporter(writer, language),
        LinkFormat.Junit => new LinkJunitReporter(writer, language),
        _ => new LinkPrettyReporter(writer, language),
    };

    protected string TextOf(CheckedEvidence link) => Language.Show(link.Check.Decisive.Text);
}

/// <summary>How the result of opening links is shown.</summary>
internal enum LinkFormat
{
    Pretty,
    Line,
    Json,
    Junit,
}

/// <summary>Verdicts as lists show them.</summary>
internal static class VerdictNames
{
    /// <summary>From the worst to the best: the order in which people should read them.</summary>
    public static IEnumerable<LinkVerdict> WorstFirst => Enum.GetValues<LinkVerdict>().OrderDescending();

    /// <summary>The word of records and formats for programs.</summary>
    public static string Key(LinkVerdict verdict) => verdict.ToString().ToLowerInvariant();
}

/// <summary>One line a link, in the order of the content: item, verdict, address, deciding reason.</summary>
internal sealed class LinkLineReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        foreach (var link in links)
        {
            Writer.WriteLine($"{link.Check.Item} {VerdictNames.Key(link.Check.Verdict)} {link.Check.Address.AbsoluteUri} : {TextOf(link)}");
        }
    }
}

/// <summary>Links for a person: first what changed since the last check, then the rest by verdict, worst first.</summary>
internal sealed class LinkPrettyReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    private static readonly BilingualText Changed = new("เปลี่ยนจากการตรวจครั้งก่อน", "Changed since the check before");

    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        WriteGroup(Language.Show(Changed), [.. links.Where(l => l.HasChanged).OrderByDescending(l => l.Check.Verdict)]);
        foreach (var verdict in VerdictNames.WorstFirst)
        {
            WriteGroup(Language.Show(verdict.Word()), [.. links.Where(l => !l.HasChanged && l.Check.Verdict == verdict)]);
        }
    }

    private void WriteGroup(string title, ImmutableArray<CheckedEvidence> links)
    {
        if (links.IsEmpty)
        {
            return;
        }

        Writer.WriteLine($"{title} ({links.Length.ToString(CultureInfo.InvariantCulture)})");
        foreach (var link in links)
        {
            WriteLink(link);
        }

        Writer.WriteLine();
    }

    private void WriteLink(CheckedEvidence link)
    {
        Writer.WriteLine($"  {link.Check.Item}  {Word(link)}  {link.Check.Address.AbsoluteUri}");
        foreach (var text in link.Findings.SelectMany(f => Language.Pick(f.Text)))
        {
            Writer.WriteLine($"      {text}");
        }

        if (!link.Check.Ties.IsEmpty)
        {
            Writer.WriteLine($"      {Language.Show(TiesOf(link.Check))}");
        }
    }

    /// <summary>By what the page was recognised.</summary>
    private static BilingualText TiesOf(LinkCheck check) => new(
        $"พบในเนื้อหา: {string.Join(", ", check.Ties.Select(t => t.Word().Thai))}",
        $"Found in it: {string.Join(", ", check.Ties.Select(t => t.Word().English))}");

    private string Word(CheckedEvidence link)
    {
        var word = Language.Show(link.Check.Verdict.Word());
        return link is { HasChanged: true, Before: { } before } ? $"{Language.Show(before.Word())} → {word}" : word;
    }
}

/// <summary>The lines of the record as one document with a summary, for programs.</summary>
internal sealed class LinkJsonReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        var summary = new JsonObject { ["links"] = links.Length };
        foreach (var verdict in VerdictNames.WorstFirst)
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

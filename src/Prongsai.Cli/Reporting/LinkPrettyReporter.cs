using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Reporting;

/// <summary>Links for a person: first what changed since the last check, then the rest by verdict, gravest first.</summary>
internal sealed class LinkPrettyReporter(TextWriter writer, MessageLanguage language) : LinkReporter(writer, language)
{
    private static readonly BilingualText Changed = new("เปลี่ยนจากการตรวจครั้งก่อน", "Changed since the check before");

    public override void Report(ImmutableArray<CheckedEvidence> links)
    {
        WriteGroup(Language.Show(Changed), [.. links.Where(l => l.HasChanged).OrderByDescending(l => l.Check.Verdict)]);
        foreach (var verdict in VerdictNames.GravestFirst)
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
    }

    private string Word(CheckedEvidence link)
    {
        var word = Language.Show(link.Check.Verdict.Word());
        return link is { HasChanged: true, Before: { } before } ? $"{Language.Show(before.Word())} → {word}" : word;
    }
}

using System.Collections.Immutable;

namespace Prongsai.Cli.Reporting;

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

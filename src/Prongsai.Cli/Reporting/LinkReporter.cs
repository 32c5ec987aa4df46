using System.Collections.Immutable;

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

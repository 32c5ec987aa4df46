using System.CommandLine;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Commands;

/// <summary>The languages that official papers are made in.</summary>
internal enum PaperLanguage
{
    Th,
    En,
}

/// <summary>The option <c>--culture</c> of the verbs that make official papers.</summary>
internal sealed class AskedLanguage(string description)
{
    public Option<PaperLanguage> Option { get; } = Usage.Choices.Option("--culture", PaperLanguage.Th, description);

    public Culture In(ParseResult result) => result.GetValue(Option) == PaperLanguage.En ? Culture.English : Culture.Thai;
}

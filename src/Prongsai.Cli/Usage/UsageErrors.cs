using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Usage;

/// <summary>
/// What is wrong with a command line: one text for each mistake. An unknown verb is the only one named, since what follows it cannot be
/// judged; what is missing is not named beside an unknown option, which may be it.
/// </summary>
internal sealed class UsageErrors(ParseResult parsed)
{
    private const string NamesValue = "=:";

    private readonly Command _command = parsed.CommandResult.Command;
    private readonly UnknownWord _unknown = new(parsed.CommandResult.Command, parsed.RootCommandResult.Command);

    /// <summary>The language that a command line asks for, however wrong the rest of it is.</summary>
    public static MessageLanguage LanguageIn(IReadOnlyList<string> arguments)
    {
        const string Name = "--messages";
        var asked = arguments.Select((a, i) => a switch
        {
            Name => arguments.ElementAtOrDefault(i + 1),
            _ when a.StartsWith(Name, StringComparison.Ordinal) && a.Length > Name.Length && NamesValue.Contains(a[Name.Length]) => a[(Name.Length + 1)..],
            _ => null,
        }).LastOrDefault(v => v is not null);
        return Choices.Of<MessageLanguage>(asked ?? "") ?? MessageLanguage.Both;
    }

    public IReadOnlyList<BilingualText> All()
    {
        if (parsed.Action is not ParseErrorAction && parsed.Action != _command.Action)
        {
            return [];
        }

        var (options, words) = Split(parsed.UnmatchedTokens);
        if (words.Count > 0 && _command.Subcommands.Count > 0)
        {
            return [_unknown.Verb(words[0])];
        }

        if (_command.Action is null)
        {
            return [.. Missing()];
        }

        List<BilingualText> found =
        [
            .. options.Select(_unknown.Option),
            .. parsed.RootCommandResult.Children.OfType<OptionResult>()
                .Where(o => !o.Implicit && !_command.OptionsHere().Contains(o.Option))
                .Select(o => _unknown.Option(o.Option.Name)),
        ];
        var hasUnknown = found.Count > 0;
        var given = parsed.CommandResult.Children.OfType<OptionResult>().Where(o => !o.Implicit).ToList();
        found.AddRange(given.Where(HasNoValue).Select(NeedsValue));
        found.AddRange(parsed.Errors.Select(OfOption).OfType<BilingualText>());
        if (words.Count > 0 && !given.Exists(HasNoValue))
        {
            found.Add(_unknown.Surplus(string.Join(' ', words)));
        }

        return [.. found.Concat(hasUnknown ? [] : Missing()).Distinct()];
    }

    /// <summary>The unknown options, and the words that are not the value of one.</summary>
    private static (List<string> Options, List<string> Words) Split(IReadOnlyList<string> tokens)
    {
        var options = tokens.Where(UnknownWord.IsOption).ToList();
        var words = tokens.Where((t, i) => !UnknownWord.IsOption(t) && (i == 0 || !UnknownWord.IsOption(tokens[i - 1]))).ToList();
        return (options, words);
    }

    private IEnumerable<BilingualText> Missing()
    {
        var name = _command.FullName();
        if (_command.Action is null)
        {
            var (thai, english) = (string.Join(" หรือ ", _command.Subcommands.Select(c => c.Name)), string.Join(" or ", _command.Subcommands.Select(c => c.Name)));
            yield return new($"{name} ต้องตามด้วย {thai}", $"{name} has to be followed by {english}.");
        }

        foreach (var argument in _command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > (parsed.GetResult(a)?.Tokens.Count ?? 0)))
        {
            var text = TwoLanguages.Of(argument.Description);
            yield return new($"{name} ต้องตามด้วย {text.Thai}", $"{name} has to be followed by {text.English.TrimEnd('.')}.");
        }

        foreach (var option in _command.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }))
        {
            var text = TwoLanguages.Of(option.Description);
            yield return new($"{name} ต้องมี {option.Name} {text.Thai}", $"{name} needs {option.Name}: {text.English}.");
        }
    }

    /// <summary>True where the value was forgotten, so that there is none, or the next option was taken for it.</summary>
    private bool HasNoValue(OptionResult option) => option.Option.Arity.MinimumNumberOfValues > 0
        && (option.Tokens.Count == 0 || option.Tokens.Any(t => _command.OptionsHere().Any(o => o.Name == t.Value)));

    private static BilingualText NeedsValue(OptionResult option)
    {
        var text = TwoLanguages.Of(option.Option.Description);
        return new($"{option.Option.Name} ต้องมีค่าตามหลัง: {text.Thai}", $"{option.Option.Name} needs a value: {text.English}.");
    }

    /// <summary>
    /// What our own rules say of a value is in two languages; what else can be wrong is that there are several. Null for what is not an
    /// option that was given with a value.
    /// </summary>
    private BilingualText? OfOption(ParseError error)
    {
        if ((error.SymbolResult as OptionResult ?? error.SymbolResult?.Parent) is not OptionResult { Implicit: false } option || HasNoValue(option))
        {
            return null;
        }

        var (name, own) = (option.Option.Name, TwoLanguages.Of(error.Message));
        return own.Thai != own.English ? own : new($"ใส่ {name} ได้ครั้งเดียว", $"{name} can be given only once.");
    }
}

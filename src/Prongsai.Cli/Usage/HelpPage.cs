using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Prongsai.Cli.Reporting;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Usage;

/// <summary>What <c>--help</c> shows of a verb: what it does, how it is written, and each of its options, in the language asked for.</summary>
internal sealed class HelpPage(TextWriter writer, MessageLanguage language) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var verbs = command.Subcommands.Where(c => !c.Hidden).ToList();
        var options = command.OptionsHere().Where(o => !o.Hidden).ToList();
        Say("", TwoLanguages.Of(command.Description));
        Head(new("วิธีใช้", "Usage"));
        string[] words = [command.FullName(), .. command.Arguments.Select(Label), verbs.Count == 0 ? "" : command.Action is null ? "<verb>" : "[<verb>]", "[options]"];
        writer.WriteLine(Indent + string.Join(' ', words.Where(w => w.Length > 0)));
        Table(new("ต้องบอก", "Arguments"), [.. command.Arguments.Select(a => (Label(a), TwoLanguages.Of(a.Description)))]);
        Table(new("คำสั่ง", "Verbs"), [.. verbs.Select(c => (c.Name, TwoLanguages.Of(c.Description)))]);
        Table(new("ตัวเลือก", "Options"), [.. options.Select(o => (Label(o), Described(o)))]);
        return 0;
    }

    private void Table(BilingualText title, List<(string Name, BilingualText Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Head(title);
        var width = rows.Max(r => r.Name.Length);
        foreach (var (name, text) in rows)
        {
            Say($"{Indent}{name.PadRight(width)}{Indent}", text);
        }
    }

    private void Head(BilingualText title)
    {
        writer.WriteLine();
        writer.WriteLine(language.Show(title) + ":");
    }

    /// <summary>Each language on a line of its own, the second below the first.</summary>
    private void Say(string before, BilingualText text)
    {
        foreach (var line in language.Pick(text))
        {
            writer.WriteLine(before + line);
            before = new string(' ', before.Length);
        }
    }

    private static string Label(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : $"<{argument.Name}>";

    private static string Label(Option option) =>
        option.Name + (option.HelpName is { } value && option.Arity.MaximumNumberOfValues > 0 ? $" <{value}>" : "");

    private static BilingualText Described(Option option)
    {
        var text = TwoLanguages.Of(option.Description);
        var standard = option.HasDefaultValue && option.HelpName is not null ? Convert.ToString(option.GetDefaultValue(), CultureInfo.InvariantCulture) : null;
        var shown = option.ValueType.IsEnum ? standard?.ToLowerInvariant() : standard;
        return (shown, option.Required) switch
        {
            (_, true) => new($"{text.Thai} (ต้องมี)", $"{text.English} (required)"),
            ({ Length: > 0 }, _) => new($"{text.Thai} (ถ้าไม่บอก: {shown})", $"{text.English} (default: {shown})"),
            _ => text,
        };
    }
}

/// <summary>What a verb is called as a whole, and the options that it takes.</summary>
internal static class CommandNames
{
    public static string FullName(this Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{parent.FullName()} {command.Name}" : "prongsai";

    /// <summary>Its own, and those of the verbs above it that count below them.</summary>
    public static IEnumerable<Option> OptionsHere(this Command command) => command.Options.Concat(
        command.Parents.OfType<Command>().SelectMany(p => p.OptionsHere()).Where(o => o.Recursive && !command.Options.Contains(o)));
}

using System.CommandLine;
using System.Text.RegularExpressions;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Usage;

/// <summary>What to say of a word that the command line does not know, with what was meant by it where that can be told.</summary>
internal sealed partial class UnknownWord(Command command, Command root)
{
    /// <summary>A shorter word is one letter from too many others: of these only one with the same first letter is suggested.</summary>
    private const int ShortWord = 5;

    /// <summary>The hyphen, and what word processors and telephones make of two.</summary>
    private static readonly char[] Dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFF0D'];

    public static bool IsOption(string word) => word.Length > 1 && Dashes.Contains(word[0]);

    public BilingualText Verb(string word)
    {
        var meant = MeantVerb(word);
        return command == root
            ? new($"ไม่มีคำสั่ง {word}{Thai(meant)}", $"There is no verb {word}.{English(meant)}")
            : new($"{command.Name} ไม่มีคำสั่ง {word}{Thai(meant)}", $"{command.Name} has no verb {word}.{English(meant)}");
    }

    public BilingualText Option(string word)
    {
        var written = word.Split('=', ':')[0];
        var name = written.Trim(Dashes);
        var known = command.OptionsHere().Where(o => !o.Hidden).Select(o => o.Name.Trim(Dashes)).ToList();
        var elsewhere = known.Contains(name)
            ? []
            : root.Subcommands.Where(c => !c.Hidden && c.Options.Any(o => o.Name.Trim(Dashes) == name)).Select(c => c.Name).ToList();
        string[] meant = OtherWords.Option(name) is { } ours && known.Contains(ours) ? [ours] : Near(name, known);
        string[] options = [.. meant.Select(m => "--" + m)];
        var (thai, english) = elsewhere.Count == 0
            ? (Thai(options), English(options))
            : ($" ตัวเลือกนี้ใช้กับ {string.Join(", ", elsewhere)}", $" It is an option of {string.Join(", ", elsewhere)}.");
        var place = command == root ? "prongsai" : command.FullName()["prongsai ".Length..];
        return new($"{place} ไม่มีตัวเลือก {written}{thai}", $"{place} has no option {written}.{english}");
    }

    public BilingualText Surplus(string words) => new(
        $"{command.FullName()} ไม่รับ “{words}” ถ้าเป็นส่วนของชื่อที่มีช่องว่าง ให้ใส่ชื่อทั้งหมดในเครื่องหมาย \"…\"",
        $"{command.FullName()} takes no “{words}”. If that is part of a name with spaces, put the whole name in \"…\".");

    private string[] MeantVerb(string word)
    {
        if (command != root)
        {
            return FiscalYear.Parse(word) is { } year ? [$"{command.Name} year {year}"] : Near(word, command.Subcommands.Select(c => c.Name));
        }

        if (Code().IsMatch(word))
        {
            return [$"explain {word.ToUpperInvariant()}"];
        }

        return OtherWords.Verb(word) is { } ours ? [ours] : Near(word, root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
    }

    private static string[] Near(string word, IEnumerable<string> known) =>
        [.. NearestName.Of(word, known).Where(n => word.Length >= ShortWord || char.ToLowerInvariant(word[0]) == n[0])];

    private static string Thai(string[] meant) => meant.Length == 0 ? "" : $" หมายถึง {string.Join(" หรือ ", meant)} ใช่ไหม";

    private static string English(string[] meant) => meant.Length == 0 ? "" : $" Did you mean {string.Join(" or ", meant)}?";

    [GeneratedRegex("^PRS[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Content.Editing;
using Prongsai.Core.Localization;
using Prongsai.Core.Records;
using Prongsai.Core.Sheets;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Content.Sheets;

/// <summary>What a cell says: a value to be written, nothing, or something that cannot be read.</summary>
internal sealed partial record CellReading(NewValue? Value, bool IsUnread)
{
    private const string Parting = " · ";

    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>What spreadsheets and web pages leave around a text without anybody seeing it.</summary>
    private static readonly char[] Unseen = [' ', '\t', '\n', '\u200B', '\u2060', '\uFEFF'];

    public static CellReading Of(FormColumn column, string cell)
    {
        var text = Plain(cell);
        return text.Length == 0 ? new(null, false) : column.Kind switch
        {
            CellKind.Day => CellDay.Parse(Moment().Replace(text, "")) is { } day ? Good(new NewWord(IsoDay.Show(day))) : Bad,
            CellKind.Choice => Chosen(column.Choices, text) is { } code ? Good(new NewWord(code)) : Bad,
            CellKind.Words => Commas().Split(ThaiText.ToArabicDigits(text)).Where(w => w.Length > 0).ToImmutableArray() is { IsEmpty: false } words ? Good(new NewWords(words)) : Bad,
            CellKind.Word => Good(new NewWord(Numbers().IsMatch(text) ? Number(ThaiText.ToArabicDigits(text)) : text)),
            _ => Good(new NewText(text)),
        };
    }

    /// <summary>Whether a cell says what its row says, however it is written.</summary>
    public static bool IsSame(FormColumn column, string cell, string shown) =>
        Plain(cell) == Plain(shown) || (Of(column, cell) is { IsUnread: false, Value: { } now } && Of(column, shown).Value is { } before && IsSame(now, before));

    public static string CodeOf(string choice) => choice.Split(Parting)[0];

    public static CellReading Bad { get; } = new(null, true);

    private static CellReading Good(NewValue value) => new(value, false);

    /// <summary>Spreadsheets show 86.20 as 86.2.</summary>
    private static bool IsSame(NewValue now, NewValue before) => now == before || (now is NewWord a && before is NewWord b
        && decimal.TryParse(a.Text, Signed, CultureInfo.InvariantCulture, out var x)
        && decimal.TryParse(b.Text, Signed, CultureInfo.InvariantCulture, out var y) && x == y);

    /// <summary>Without the commas between thousands and the sign behind a number, which are shown to people only.</summary>
    private static string Number(string text) => Thousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal).TrimEnd('%') : text.TrimEnd('%');

    /// <summary>Null where none is named so, or several are.</summary>
    private static string? Chosen(ImmutableArray<string> choices, string text)
    {
        var code = text.Split(Parting)[0].Trim();
        var named = choices.Where(c => CodeOf(c).Equals(code, StringComparison.OrdinalIgnoreCase) || c.Split(Parting, 2)[^1].Equals(text, StringComparison.OrdinalIgnoreCase))
            .Select(CodeOf).Distinct(StringComparer.Ordinal).ToList();
        return choices.Contains(text, StringComparer.Ordinal) ? CodeOf(text) : named is [var one] ? one : null;
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from running it as a formula.</summary>
    private static string Plain(string cell)
    {
        var text = cell.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Trim().Trim(Unseen);
        return text is ['\'', .. var rest] && CsvFormat.LooksLikeFormula(rest) ? rest : text;
    }

    [GeneratedRegex(@"\s*[,;]\s*|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();

    [GeneratedRegex("^[0-9๐-๙.,/-]+%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    /// <summary>The time that a spreadsheet shows behind a day.</summary>
    [GeneratedRegex(@"(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2}) [0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?Z?$", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}

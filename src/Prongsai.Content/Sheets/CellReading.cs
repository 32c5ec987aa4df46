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

    public static CellReading Of(FormColumn column, string cell)
    {
        var text = Plain(cell);
        return text.Length == 0 ? new(null, false) : column.Kind switch
        {
            CellKind.Day => CellDay.Parse(text) is { } day ? Good(new NewWord(IsoDay.Show(day))) : Bad,
            CellKind.Choice => Chosen(column.Choices, text) is { } code ? Good(new NewWord(code)) : Bad,
            CellKind.Words => Good(new NewWords([.. Commas().Split(ThaiText.ToArabicDigits(text)).Where(w => w.Length > 0)])),
            CellKind.Word => Good(new NewWord(Numbers().IsMatch(text) ? ThaiText.ToArabicDigits(text) : text)),
            _ => Good(new NewText(text)),
        };
    }

    /// <summary>Whether a cell says what its row says, however it is written.</summary>
    public static bool IsSame(FormColumn column, string cell, string shown) =>
        Plain(cell) == Plain(shown) || (Of(column, cell) is { IsUnread: false, Value: { } now } && Of(column, shown).Value is { } before && IsSame(now, before));

    public static string CodeOf(string choice) => choice.Split(Parting)[0];

    private static CellReading Bad { get; } = new(null, true);

    private static CellReading Good(NewValue value) => new(value, false);

    /// <summary>Spreadsheets show 86.20 as 86.2.</summary>
    private static bool IsSame(NewValue now, NewValue before) => now == before || (now is NewWord a && before is NewWord b
        && decimal.TryParse(a.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var x)
        && decimal.TryParse(b.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var y) && x == y);

    private static string? Chosen(ImmutableArray<string> choices, string text) => choices
        .Where(c => c == text || CodeOf(c).Equals(text.Split(Parting)[0].Trim(), StringComparison.OrdinalIgnoreCase)
            || c.Split(Parting)[^1].Equals(text, StringComparison.OrdinalIgnoreCase))
        .Select(CodeOf).FirstOrDefault();

    /// <summary>Without the apostrophe that keeps a spreadsheet from running it as a formula.</summary>
    private static string Plain(string cell)
    {
        var text = cell.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Trim();
        return text is ['\'', .. var rest] && CsvFormat.LooksLikeFormula(rest) ? rest : text;
    }

    [GeneratedRegex(@"\s*[,;]\s*|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();

    [GeneratedRegex("^[0-9๐-๙.,/-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Site.Tables;

/// <summary>One column of a data file: its name in the file, the kind of its values, what they mean, and their unit where they have one.</summary>
public record Column(string Name, ColumnType Type, BilingualText Meaning, BilingualText? Unit);

/// <summary>A column and how its value follows from a row: a string, a number, a truth value or null.</summary>
internal sealed record Column<TRow>(string Name, ColumnType Type, BilingualText Meaning, BilingualText? Unit, Func<TRow, object?> Value)
    : Column(Name, Type, Meaning, Unit);

/// <summary>What kind of values a column of a data file has.</summary>
public enum ColumnType
{
    Text,
    Integer,
    Number,
    Truth,
    Day,
}

/// <summary>
/// The columns of one table, in order, one line each: name, meaning, value. A text of the content becomes one column a culture of the
/// site (<c>name_th</c>, <c>name_en</c>), empty where it is not translated.
/// </summary>
internal sealed class Columns<TRow>(SiteSettings settings)
{
    private readonly List<Column<TRow>> _all = [];

    public IReadOnlyList<Column<TRow>> All => _all;

    public Columns<TRow> Text(string name, BilingualText meaning, Func<TRow, string?> value) => Add(name, ColumnType.Text, meaning, null, value);

    public Columns<TRow> Integer(string name, BilingualText meaning, Func<TRow, long?> value, BilingualText? unit = null) =>
        Add(name, ColumnType.Integer, meaning, unit, r => value(r));

    public Columns<TRow> Number(string name, BilingualText meaning, Func<TRow, decimal?> value, BilingualText unit) =>
        Add(name, ColumnType.Number, meaning, unit, r => value(r));

    public Columns<TRow> Truth(string name, BilingualText meaning, Func<TRow, bool?> value) => Add(name, ColumnType.Truth, meaning, null, r => value(r));

    public Columns<TRow> Day(string name, BilingualText meaning, Func<TRow, DateOnly?> value) =>
        Add(name, ColumnType.Day, meaning, null, r => value(r) is { } day ? IsoDay.Show(day) : null);

    public Columns<TRow> Localized(string name, BilingualText meaning, Func<TRow, LocalizedText?> value) =>
        Localized(name, meaning, (row, culture) => value(row) is { } text && text.Has(culture) ? text.For(culture).Text : null);

    public Columns<TRow> Localized(string name, BilingualText meaning, Func<TRow, Culture, string?> value)
    {
        foreach (var culture in settings.Cultures)
        {
            Text($"{name}_{culture}", In(culture, meaning), row => value(row, culture));
        }

        return this;
    }

    private static BilingualText In(Culture culture, BilingualText meaning) => culture.Tag switch
    {
        "th" => new($"{meaning.Thai} ภาษาไทย", $"{meaning.English}, in Thai"),
        "en" => new($"{meaning.Thai} ภาษาอังกฤษ", $"{meaning.English}, in English"),
        _ => new($"{meaning.Thai} ภาษา {culture}", $"{meaning.English}, in the language {culture}"),
    };

    private Columns<TRow> Add(string name, ColumnType type, BilingualText meaning, BilingualText? unit, Func<TRow, object?> value)
    {
        _all.Add(new Column<TRow>(name, type, meaning, unit, value));
        return this;
    }
}

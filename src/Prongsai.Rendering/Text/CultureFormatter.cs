using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Writes texts, years and dates of one culture by the theme's strings alone, so that the same content reads the same on any
/// machine in any year.
/// </summary>
internal sealed class CultureFormatter(StringTable strings, ITextFaults faults)
{
    private const string YearKey = "format.fiscalYear";
    private const string DateKey = "format.date";
    private const string MonthKey = "format.month.";

    private static readonly Culture Thai = new("th");

    public static bool UsesThaiDigits(Culture culture) => culture == Thai;

    public static string Iso(DateOnly date) => IsoDay.Show(date);

    public string Text(string key, IReadOnlyList<(string Name, object? Value)> values) => Text(key, name =>
    {
        foreach (var (candidate, value) in values)
        {
            if (candidate == name)
            {
                return Show(value);
            }
        }

        return null;
    });

    public string Year(FiscalYear year) => Text(YearKey, name => name switch
    {
        "be" => year.ToString(),
        "ce" => Show(year.CommonEra),
        _ => null,
    });

    public string Date(DateOnly date) => Text(DateKey, name => name switch
    {
        "day" => Show(date.Day),
        "month" => Text(MonthKey + Show(date.Month), static _ => null),
        "be" => Show(FiscalYear.ToBuddhistEra(date.Year)),
        "ce" => Show(date.Year),
        _ => null,
    });

    /// <summary>A value as it stands in a text of this culture.</summary>
    private string Show(object? value) => value switch
    {
        null => "",
        string text => text,
        LocalizedText text => text.For(strings.Culture).Text,
        FiscalYear year => Year(year),
        decimal points => Points.Show(points),
        DateOnly date => Date(date),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private string Text(string key, Func<string, string?> valueOf)
    {
        if (strings.Find(key) is not { } text)
        {
            faults.UnknownKey(strings, key);
            return key;
        }

        return StringFormatter.Fill(text, name =>
        {
            var value = valueOf(name);
            if (value is null)
            {
                faults.MissingValue(strings, key, name);
            }

            return value;
        });
    }
}

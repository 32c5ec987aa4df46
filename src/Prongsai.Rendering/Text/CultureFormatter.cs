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
internal sealed class CultureFormatter(StringTable strings, ITextFaults faults, bool thaiDigits = false)
{
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const string YearKey = "format.fiscalYear";
    private const string DateKey = "format.date";
    private const string MonthKey = "format.month.";

    private static readonly Culture Thai = new("th");

    private readonly bool _thaiDigits = thaiDigits && strings.Culture == Thai;

    public static string Iso(DateOnly date) => IsoDay.Show(date);

    /// <summary>A figure in the digits that the site's Thai pages are written with.</summary>
    public string Digits(string figure) => _thaiDigits ? ThaiText.ToThaiDigits(figure) : figure;

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
        "be" => Digits(year.ToString()),
        "ce" => Show(year.CommonEra),
        _ => null,
    });

    public string Date(DateOnly date) => Text(DateKey, name => name switch
    {
        "day" => Show(date.Day),
        "month" => Text(MonthKey + date.Month.ToString(CultureInfo.InvariantCulture), static _ => null),
        "be" => Show(FiscalYear.ToBuddhistEra(date.Year)),
        "ce" => Show(date.Year),
        _ => null,
    });

    /// <summary>In thousands or millions of bytes, at least one thousand.</summary>
    public string Size(long bytes)
    {
        var (key, unit) = bytes < Million ? ("format.kilobytes", Thousand) : ("format.megabytes", Million);
        var figure = decimal.Round((decimal)bytes / unit, unit == Million ? 1 : 0, MidpointRounding.AwayFromZero);
        return Text(key, [("size", Digits(Math.Max(figure, 1m).ToString("0.#", CultureInfo.InvariantCulture)))]);
    }

    /// <summary>A value as it stands in a text of this culture.</summary>
    private string Show(object? value) => value switch
    {
        null => "",
        string text => text,
        LocalizedText text => text.For(strings.Culture).Text,
        FiscalYear year => Year(year),
        decimal points => Digits(Points.Show(points)),
        DateOnly date => Date(date),
        IFormattable other => Digits(other.ToString(null, CultureInfo.InvariantCulture)),
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

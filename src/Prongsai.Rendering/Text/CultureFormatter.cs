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

    private readonly bool _thaiDigits = thaiDigits && strings.Culture == Culture.Thai;

    private ShownYear? _lastYear;

    public static string Iso(DateOnly date) => IsoDay.Show(date);

    /// <summary>A figure in the digits that the site's Thai pages are written with.</summary>
    public string Digits(string figure) => _thaiDigits ? ThaiText.ToThaiDigits(figure) : figure;

    public string Text(string key, IReadOnlyList<(string Name, object? Value)> values) =>
        Find(key) switch
        {
            null => key,
            var text when text.Contains('{', StringComparison.Ordinal) => Fill(key, text, values),
            var text => text,
        };

    public string Year(FiscalYear year)
    {
        // a page names the same year many times
        var last = _lastYear;
        if (last?.Year != year)
        {
            _lastYear = last = new ShownYear(year, Write(year));
        }

        return last.Text;
    }

    public string Date(DateOnly date) => Fill(DateKey, name => name switch
    {
        "day" => Show(date.Day),
        "month" => Text(MonthKey + date.Month.ToString(CultureInfo.InvariantCulture), []),
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

    private string Write(FiscalYear year) => Fill(YearKey, name => name switch
    {
        "be" => Digits(year.ToString()),
        "ce" => Show(year.CommonEra),
        _ => null,
    });

    private string? Find(string key)
    {
        var text = strings.Find(key);
        if (text is null)
        {
            faults.UnknownKey(strings, key);
        }

        return text;
    }

    private string? Find(string name, IReadOnlyList<(string Name, object? Value)> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Name == name)
            {
                return Show(values[i].Value);
            }
        }

        return null;
    }

    private string Fill(string key, string text, IReadOnlyList<(string Name, object? Value)> values) =>
        Fill(key, text, name => Find(name, values));

    private string Fill(string key, Func<string, string?> valueOf) => Find(key) is { } text ? Fill(key, text, valueOf) : key;

    private string Fill(string key, string text, Func<string, string?> valueOf) => StringFormatter.Fill(text, name =>
    {
        var value = valueOf(name);
        if (value is null)
        {
            faults.MissingValue(strings, key, name);
        }

        return value;
    });

    private sealed record ShownYear(FiscalYear Year, string Text);
}

/// <summary>Hears of texts that a template asks for in vain.</summary>
internal interface ITextFaults
{
    void UnknownKey(StringTable strings, string key);

    void MissingValue(StringTable strings, string key, string placeholder);
}

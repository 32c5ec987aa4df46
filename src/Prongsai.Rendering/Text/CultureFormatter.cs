using System.Collections.Concurrent;
using System.Globalization;
using Prongsai.Core.Assessment;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Site.Components;

namespace Prongsai.Rendering.Text;

/// <summary>
/// Writes texts, years and dates of one culture by the theme's strings alone, so that the same content reads the same on any
/// machine in any year.
/// </summary>
/// <param name="strings">The theme's texts.</param>
/// <param name="faults">Hears of texts that are not there.</param>
/// <param name="thaiDigits">Whether figures in Thai texts have Thai digits.</param>
/// <param name="known">Years and dates that another formatter of the same texts wrote.</param>
internal sealed class CultureFormatter(StringTable strings, ITextFaults faults, bool thaiDigits = false, KnownDates? known = null)
{
    private const long Thousand = 1_000;
    private const long Million = 1_000_000;
    private const string YearKey = "format.fiscalYear";
    private const string DateKey = "format.date";
    private const string CountName = "count";
    private const string MonthKey = "format.month.";

    private readonly bool _thaiDigits = thaiDigits && strings.Culture == Culture.Thai;

    private readonly KnownDates _known = known ?? new KnownDates();

    /// <summary>How often a text or a value was not there.</summary>
    public int Faults { get; private set; }

    public static string Iso(DateOnly date) => IsoDay.Show(date);

    /// <summary>A figure in the digits that the site's Thai pages are written with.</summary>
    public string Digits(string figure) => _thaiDigits ? ThaiText.ToThaiDigits(figure) : figure;

    public string Text(string key, IReadOnlyList<(string Name, object? Value)> values) =>
        ((IsOne(values) ? strings.FindOne(key) : null) ?? Find(key)) switch
        {
            null => key,
            var text when text.Contains('{', StringComparison.Ordinal) => Fill(key, text, values),
            var text => text,
        };

    public string Year(FiscalYear year) => _known.Years.TryGetValue(year, out var text) ? text : Known(_known.Years, year, Write);

    public string Date(DateOnly date) => _known.Dates.TryGetValue(date, out var text) ? text : Known(_known.Dates, date, Write);

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

    /// <summary>Keeps what could be written without a fault; a fault is told at each place that meets it.</summary>
    private string Known<TKey>(ConcurrentDictionary<TKey, string> kept, TKey key, Func<TKey, string> write)
        where TKey : notnull
    {
        var before = Faults;
        var text = write(key);
        return Faults == before ? kept.GetOrAdd(key, text) : text;
    }

    private string Write(FiscalYear year) => Fill(YearKey, year, static (name, f, y) => name switch
    {
        "be" => f.Digits(y.ToString()),
        "ce" => f.Show(y.CommonEra),
        _ => null,
    });

    private string Write(DateOnly date) => Fill(DateKey, date, static (name, f, d) => name switch
    {
        "day" => f.Show(d.Day),
        "month" => f.Text(MonthKey + d.Month.ToString(CultureInfo.InvariantCulture), []),
        "be" => f.Show(FiscalYear.ToBuddhistEra(d.Year)),
        "ce" => f.Show(d.Year),
        _ => null,
    });

    private static bool IsOne(IReadOnlyList<(string Name, object? Value)> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Name == CountName)
            {
                return values[i].Value is 1 or Figure { Value: 1 };
            }
        }

        return false;
    }

    private string? Find(string key)
    {
        var text = strings.Find(key);
        if (text is null)
        {
            Faults++;
            faults.UnknownKey(strings, key);
        }

        return text;
    }

    private string? Find(ReadOnlySpan<char> name, IReadOnlyList<(string Name, object? Value)> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (name.SequenceEqual(values[i].Name))
            {
                return Show(values[i].Value);
            }
        }

        return null;
    }

    private string Fill(string key, string text, IReadOnlyList<(string Name, object? Value)> values) => StringFormatter.Fill(
        text,
        (Formatter: this, Key: key, Values: values),
        static (name, asked) => asked.Formatter.Find(name, asked.Values) ?? asked.Formatter.Missing(asked.Key, name));

    private string Fill<TValue>(string key, TValue value, PartOf<TValue> partOf) => Find(key) is { } text
        ? StringFormatter.Fill(
            text,
            (Formatter: this, Key: key, Value: value, PartOf: partOf),
            static (name, asked) => asked.PartOf(name, asked.Formatter, asked.Value) ?? asked.Formatter.Missing(asked.Key, name))
        : key;

    private string? Missing(string key, ReadOnlySpan<char> placeholder)
    {
        Faults++;
        faults.MissingValue(strings, key, placeholder.ToString());
        return null;
    }

    private delegate string? PartOf<in TValue>(ReadOnlySpan<char> name, CultureFormatter formatter, TValue value);
}

/// <summary>The years and dates of one culture as they were written, for all pages of a site.</summary>
internal sealed class KnownDates
{
    public ConcurrentDictionary<FiscalYear, string> Years { get; } = new();

    public ConcurrentDictionary<DateOnly, string> Dates { get; } = new();
}

/// <summary>Hears of texts that a template asks for in vain.</summary>
internal interface ITextFaults
{
    void UnknownKey(StringTable strings, string key);

    void MissingValue(StringTable strings, string key, string placeholder);
}

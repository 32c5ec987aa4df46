using System.Globalization;
using System.Text.RegularExpressions;
using Prongsai.Core.Tables;
using Prongsai.Core.Text;

namespace Prongsai.Documents.Tables;

/// <summary>What matters of a number format: whether numbers are days or times, or else percentages, with commas, and with how many decimals.</summary>
/// <param name="Decimals">Null for as many as there are.</param>
internal sealed partial record NumberFormat(bool HasDay, bool HasTime, bool IsPercent, bool HasCommas, int? Decimals)
{
    public static NumberFormat General { get; } = new(false, false, false, false, null);

    /// <summary>Days from the first day of one date system of workbooks to that of the other.</summary>
    private const double LaterStart = 1462;

    private const int HundredInPercent = 100;

    /// <summary>Numbers from here on have no day.</summary>
    private const double EndOfDays = 2_958_466;

    /// <summary>The formats that workbooks name by number alone; from 59 on those of Thai, from 27 on days of the Far East.</summary>
    public static NumberFormat BuiltIn(string id) => id switch
    {
        "1" or "59" => General with { Decimals = 0 },
        "2" or "60" => General with { Decimals = 2 },
        "3" or "37" or "38" or "41" or "42" or "5" or "6" or "61" => General with { HasCommas = true, Decimals = 0 },
        "4" or "39" or "40" or "43" or "44" or "7" or "8" or "62" => General with { HasCommas = true, Decimals = 2 },
        "9" or "67" => General with { IsPercent = true, Decimals = 0 },
        "10" or "68" => General with { IsPercent = true, Decimals = 2 },
        "14" or "15" or "16" or "17" or "71" or "72" or "73" or "74" or "81" => General with { HasDay = true },
        "27" or "28" or "29" or "30" or "31" or "36" or "50" or "51" or "52" or "53" or "54" or "57" or "58" => General with { HasDay = true },
        "22" or "77" => General with { HasDay = true, HasTime = true },
        "18" or "19" or "20" or "21" or "45" or "46" or "47" or "75" or "76" or "78" or "79" or "80" => General with { HasTime = true },
        _ => General,
    };

    /// <summary>By a format's code, such as <c>#,##0.00</c> or <c>[$-107041E]d mmm yyyy</c>; of several, the first is for numbers above zero.</summary>
    public static NumberFormat Parse(string code)
    {
        var signs = Spoken().Replace(code.ToLowerInvariant(), "").Split(';')[0];
        var (hasDay, hasTime) = (Day().IsMatch(signs), Time().IsMatch(signs));
        if (hasDay || hasTime)
        {
            return General with { HasDay = hasDay, HasTime = hasTime };
        }

        var isNumber = signs.AsSpan().IndexOfAny('0', '#') >= 0 && !signs.Contains('e', StringComparison.Ordinal) && !signs.Contains('/', StringComparison.Ordinal);
        return isNumber
            ? new NumberFormat(false, false, signs.Contains('%', StringComparison.Ordinal), Commas().IsMatch(signs), Decimal().Match(signs) is { Success: true } d ? d.Groups[1].Length : OfWhole(signs))
            : General;
    }

    /// <summary>The same for what was typed into a cell, whose digits count also where fewer of them are shown.</summary>
    public NumberFormat Typed => this with { HasCommas = false, Decimals = null };

    /// <summary>A number as a cell shows it. A day is one of the common era, also where its year was typed in the Buddhist era.</summary>
    public string Show(double number, bool has1904) => HasDay || HasTime ? ShowDay(number + (has1904 ? LaterStart : 0)) : ShowNumber(number);

    private static int? OfWhole(string signs) => signs.Contains('.', StringComparison.Ordinal) ? null : 0;

    private string ShowDay(double number)
    {
        if (number is not (>= 0 and < EndOfDays))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        // before March of its first year a workbook counts a day that there was not
        var moment = DateTime.FromOADate(number is >= 1 and < 60 ? number + 1 : number).AddMilliseconds(500);
        var time = moment.ToString(moment.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        if (!HasDay)
        {
            return time;
        }

        var day = IsoDay.Show(CellDay.Of(moment.Year, moment.Month, moment.Day) ?? DateOnly.FromDateTime(moment));
        return HasTime && number != Math.Floor(number) ? $"{day} {time}" : day;
    }

    private string ShowNumber(double number)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= (double)decimal.MaxValue / HundredInPercent)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        // a decimal has no more digits than the spreadsheet shows
        var value = (decimal)number * (IsPercent ? HundredInPercent : 1);
        value = Decimals is { } decimals ? Math.Round(value, Math.Min(decimals, 15), MidpointRounding.AwayFromZero) : value;
        var digits = Decimals is { } shown ? new string('0', Math.Min(shown, 15)) : "##############";
        return value.ToString((HasCommas ? "#,##0." : "0.") + digits, CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");
    }

    /// <summary>What is written as it stands, or says only language, colour or condition. Elapsed hours in brackets stay.</summary>
    [GeneratedRegex("""("[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\])""", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex("[ydbวดป]|mmm", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("[hsช]", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex("[0#],[0#]", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();

    [GeneratedRegex(@"\.((?>0+))(?![#?])", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}

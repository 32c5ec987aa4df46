using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Core.Localization;

namespace Prongsai.Validation.Rules.Figures;

/// <summary>Finds the numbers of a text, in order. A hyphen never joins digits but in a telephone number, so a range gives two.</summary>
internal static class NumberScanner
{
    private const int ShortestTelephone = 9;
    private const int LongestTelephone = 10;
    private const string CountryCode = "66";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789๐๑๒๓๔๕๖๗๘๙");

    public static bool HasDigits(ReadOnlySpan<char> text) => text.IndexOfAny(Digits) >= 0;

    public static ImmutableArray<Number> Scan(string text)
    {
        var found = ImmutableArray.CreateBuilder<Number>();
        for (var at = Next(text, 0); at < text.Length; at = Next(text, found[^1].End))
        {
            var number = Telephone(text, at) ?? Take(text, at);
            found.Add(found.Count > 0 && IsEcho(text, found[^1], number) ? number with { IsEcho = true } : number);
        }

        return found.ToImmutable();
    }

    private static int Next(string text, int from)
    {
        var step = text.AsSpan(from).IndexOfAny(Digits);
        return step < 0 ? text.Length : from + step;
    }

    private static bool IsDigit(string text, int at) => at < text.Length && Digits.Contains(text[at]);

    private static int Run(string text, int at)
    {
        while (IsDigit(text, at))
        {
            at++;
        }

        return at;
    }

    private static Number Take(string text, int at)
    {
        var end = Run(text, at);
        var (dots, colons) = (0, 0);
        for (; IsDigit(text, end + 1) && text[end] is '.' or ':' or ','; end = Run(text, end + 1))
        {
            if (text[end] == ',')
            {
                if (Run(text, end + 1) - end != 4 || (end - at) % 4 == 0 || dots > 0)
                {
                    break;
                }
            }
            else
            {
                (dots, colons) = text[end] == '.' ? (dots + 1, colons) : (dots, colons + 1);
            }
        }

        var written = text[at..end];
        var plain = ThaiText.ToArabicDigits(written).Replace(",", "", StringComparison.Ordinal);
        return (dots, colons) switch
        {
            (0, 0) when Number.OfWhole(Parse(plain), plain.Length == written.Length ? plain.Length : 0) is var (value, form) => new Number(at, written, value, form),
            (1, 0) => new Number(at, written, Parse(plain), NumberForm.Decimal),
            (0, 1) => new Number(at, written, Parse(plain.Replace(':', '.')), NumberForm.Parts),
            _ => new Number(at, written, plain.Split('.', ':').Aggregate(1m, (sum, part) => (sum * 10_000) + (Parse(part) % 10_000)), NumberForm.Parts),
        };
    }

    /// <summary>Groups of digits that begin with 0, or with the country's code after a plus, and are as many as a telephone number has.</summary>
    private static Number? Telephone(string text, int at)
    {
        var hasPlus = at > 0 && text[at - 1] == '+';
        if (!hasPlus && text[at] is not ('0' or '๐'))
        {
            return null;
        }

        var end = Run(text, at);
        var digits = end - at;
        while (end < text.Length && text[end] is ' ' or '-' && IsDigit(text, end + 1) && digits < LongestTelephone)
        {
            var next = Run(text, end + 1);
            digits += next - end - 1;
            end = next;
        }

        var plain = string.Concat(ThaiText.ToArabicDigits(text[at..end]).Where(char.IsAsciiDigit));
        plain = hasPlus && plain.StartsWith(CountryCode, StringComparison.Ordinal) ? "0" + plain[CountryCode.Length..] : plain;
        return plain.Length is >= ShortestTelephone and <= LongestTelephone ? new Number(at, text[at..end], Parse(plain), NumberForm.Telephone) : null;
    }

    /// <summary>
    /// Whether a year stands in brackets right after another of the other era, perhaps behind the era's abbreviation. One slip of a finger
    /// may have made either of them another number.
    /// </summary>
    private static bool IsEcho(string text, Number year, Number next)
    {
        if (year.Written.Length != 4 || next.Written.Length != 4 || next.End >= text.Length || text[next.End] != ')' || year.IsEcho)
        {
            return false;
        }

        var between = text.AsSpan(year.End, next.At - year.End).Trim();
        return between.Length is > 0 and <= 8 && between[0] == '(' && !between[1..].Contains('(') && AreOneYear(year, next);
    }

    private static bool AreOneYear(Number year, Number next) =>
        (year.IsYear && next.IsYear && year.Form != next.Form)
        || (year.IsYear && Slip.IsOne(year.InOtherEra, next.Shown))
        || (next.IsYear && Slip.IsOne(next.InOtherEra, year.Shown));

    /// <summary>As much of very long digits as a value can hold: nothing compares them but each other.</summary>
    private static decimal Parse(string digits) =>
        decimal.Parse(digits.Length > 24 ? digits[..24].TrimEnd('.') : digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

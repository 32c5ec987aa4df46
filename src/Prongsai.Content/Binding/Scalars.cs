using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Binding;

/// <summary>How scalars become values. Thai digits count as what they are; nothing depends on the machine's culture.</summary>
internal static class Scalars
{
    public static decimal? Number(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(Digits(scalar), Style, CultureInfo.InvariantCulture, out var value))
        {
            WarnOfMixture(scalar, diagnostics);
            return value;
        }

        diagnostics.Add(BindDiagnostics.NotANumber, scalar.Span, key, Shown.Of(scalar.Text), NumberExample(scalar.Text));
        return null;
    }

    public static int? WholeNumber(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (int.TryParse(Digits(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            WarnOfMixture(scalar, diagnostics);
            return value;
        }

        diagnostics.Add(BindDiagnostics.NotANumber, scalar.Span, key, Shown.Of(scalar.Text), "7");
        return null;
    }

    public static FiscalYear? Year(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var isNumber = int.TryParse(Digits(scalar), NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (isNumber && FiscalYear.IsPlausible(year))
        {
            WarnOfMixture(scalar, diagnostics);
            return new FiscalYear(year);
        }

        diagnostics.Add(BindDiagnostics.NotAFiscalYear, scalar.Span, key, Shown.Of(scalar.Text), YearMeant(isNumber ? year : 0));
        return null;
    }

    /// <summary>The year of the Buddhist era that a number most likely means, with the way to it.</summary>
    public static string YearMeant(int year) =>
        FiscalYear.IsCommonEra(year) ? string.Create(CultureInfo.InvariantCulture, $"({year} + 543 = {FiscalYear.FromCommonEra(year)})") : "(B.E. = C.E. + 543)";

    public static DateOnly? Date(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var text = Digits(scalar);
        if (TryDate(text, out var date) && !FiscalYear.IsPlausible(date.Year))
        {
            WarnOfMixture(scalar, diagnostics);
            return date;
        }

        diagnostics.Add(BindDiagnostics.NotADate, scalar.Span, key, Shown.Of(scalar.Text), DateExample(text));
        return null;
    }

    public static OitItemCode? ItemCode(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (OitItemCode.TryParse(scalar.Text, out var code))
        {
            return code;
        }

        diagnostics.Add(BindDiagnostics.NotAnItemCode, scalar.Span, key, Shown.Of(scalar.Text));
        return null;
    }

    public static OitItemReference? ItemReference(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var parts = ThaiText.ToArabicDigits(scalar.Text).Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && FiscalYear.IsPlausible(year)
            && OitItemCode.TryParse(parts[1], out var code))
        {
            return new OitItemReference(new FiscalYear(year), code);
        }

        diagnostics.Add(BindDiagnostics.NotAnItemCode, scalar.Span, key, Shown.Of(scalar.Text));
        return null;
    }

    public static IndicatorId? Indicator(string key, YamlScalar scalar, DiagnosticBag diagnostics) =>
        WholeNumber(key, scalar, diagnostics) is { } number ? new IndicatorId(number) : null;

    public static UnitId? Unit(string key, YamlScalar scalar, DiagnosticBag diagnostics) => new UnitId(scalar.Text);

    public static InstrumentId? Instrument(string key, YamlScalar scalar, DiagnosticBag diagnostics) => new InstrumentId(scalar.Text);

    public static bool? Truth(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (scalar.Text is "true" or "false")
        {
            return scalar.Text == "true";
        }

        diagnostics.Add(BindDiagnostics.NotOneOf, scalar.Span, key, Shown.Of(scalar.Text), "true, false");
        return null;
    }

    /// <summary>One of an enumeration's names, which are shown in camelCase; capitals do not matter.</summary>
    public static T? Choice<T>(string key, YamlScalar scalar, DiagnosticBag diagnostics)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), scalar.Text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        diagnostics.Add(BindDiagnostics.NotOneOf, scalar.Span, key, Shown.Of(scalar.Text), string.Join(", ", Enum.GetNames<T>().Select(Camel)));
        return null;
    }

    private static string Digits(YamlScalar scalar) => ThaiText.ToArabicDigits(scalar.Text.Trim());

    private static void WarnOfMixture(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        if (ThaiText.HasThaiDigits(scalar.Text) && ThaiText.HasArabicDigits(scalar.Text))
        {
            diagnostics.Add(BindDiagnostics.MixedDigits, scalar.Span, scalar.Text, Digits(scalar));
        }
    }

    private static bool TryDate(string text, out DateOnly date) =>
        IsoDay.TryParse(text, out date);

    private static string NumberExample(string text)
    {
        var pointed = ThaiText.ToArabicDigits(text).Replace(',', '.').Trim(' ', '%');
        return decimal.TryParse(pointed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? pointed : "97.86";
    }

    /// <summary>The same day with a year of the common era where a Buddhist-era year was written.</summary>
    private static string DateExample(string text)
    {
        var parts = text.Split('-');
        var isBuddhist = int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.IsPlausible(year);
        var meant = isBuddhist ? string.Create(CultureInfo.InvariantCulture, $"{new FiscalYear(year).CommonEra:0000}{text[parts[0].Length..]}") : "";
        return TryDate(meant, out _) ? meant : "YYYY-MM-DD";
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
